package quoth.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.QuothException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// A small good gazetteer with one file of it made bad: the error names file, line, value and what was expected.
class BadGazetteerTest {

    private static final Path FIXTURES = Path.of("src/test/resources/quoth/gazetteer");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theGoodOneLoads() throws IOException {
        copy(FIXTURES.resolve("good"));

        assertThat(Gazetteer.load(folder).countries()).hasSize(4);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        copy(FIXTURES.resolve("good"));
        Files.delete(folder.resolve("gazetteer/bodies.tsv"));

        assertThat(errorOf("bodies.tsv")).isEqualTo(
                "bodies.tsv: no readable file there; expected the columns name, aliases, country, kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown-country         | places.tsv:4: country is 'NW'; expected a code of countries.tsv
            unknown-region          | countries.tsv:6: region is '999'; expected a code of regions.tsv
            code-twice              | countries.tsv:6: code 'NO' stands in an earlier line already
            name-of-two-countries   | countries.tsv:6: alias 'Norway' is a name of NO already; expected a name of one country
            reversed-years          | countries.tsv:6: to is '1918'; expected a year not before 2003
            unknown-successor       | countries.tsv:6: successor is 'RS'; expected a code of countries.tsv
            region-in-a-circle      | regions.tsv:5: parent is '152'; expected another region of this file, and no circle
            place-twice             | places.tsv:4: term 'Oslo' stands in line 3 already; expected it once
            unknown-kind            | demonyms.tsv:4: kind is 'people'; expected adjective or noun
            ambiguous-but-unknown   | ambiguous.tsv:3: term is 'Paris'; expected a name of another file here
            not-a-place-but-one     | not-places.tsv:3: term is 'Oslo'; expected a name that neither this file nor another holds already
            body-of-no-kind         | bodies.tsv:3: kind is 'club'; expected international, government, agency, military, court, party, armed, ngo, media or company
            unknown-office          | holders.tsv:4: office is 'king'; expected one of head-of-government, official
            unknown-person          | holders.tsv:4: person is 'Q3'; expected an id of persons.tsv
            reversed-term           | holders.tsv:4: end is '2002-05-01'; expected a date not before the start, '2003'
            no-such-day             | holders.tsv:4: start is '2003-11-31'; expected a date like 2016, 2016-07 or 2016-07-13
            overlapping-terms       | holders.tsv:4: head-of-government 'Prime Minister' of GB as Ann Able overlaps with line 3, 'Bob Baker'; expected terms one after the other, or 'yes' under shared in both
            one-person-twice        | holders.tsv:5: official 'Clerk' of NO as Bob Baker overlaps with line 4, 'Bob Baker'; expected terms one after the other
            person-twice            | persons.tsv:4: id is 'Q1'; expected an id that no earlier line has
            too-few-columns         | languages.tsv:3: 2 columns; expected 3: iso639-3, bcp47, name
            wrong-header            | languages.tsv:1: header is 'code name'; expected 'iso639-3 bcp47 name', separated by tabs
            unknown-genre           | publishers.yaml:7: genre 'gossip'; expected statement or analysis
            host-with-path          | publishers.yaml:7: host 'b.example.org/news'; expected a host name like un.org, in lower case
            publisher-without-name  | publishers.yaml:6: a publisher without a name; expected the field 'name'
            unknown-field           | publishers.yaml:7: field 'lang'; expected one of aliases, country, genre, hosts, name
            publisher-twice         | publishers.yaml:6: 'the daily able' for the second time; expected each name and each host once
            """)
    void aBadLineIsNamedWithItsFile(String fixture, String message) throws IOException {
        copy(FIXTURES.resolve("good"));
        copy(FIXTURES.resolve("bad").resolve(fixture));

        assertThat(errorOf(message.substring(0, message.indexOf(':')))).isEqualTo(message);
    }

    @Test
    void brokenYamlIsNamedWithItsLine() throws IOException {
        copy(FIXTURES.resolve("good"));
        copy(FIXTURES.resolve("bad/broken-yaml"));

        assertThat(errorOf("publishers.yaml")).startsWith("publishers.yaml:")
                .endsWith("expected readable YAML");
    }

    /// The error's message from the file's name on.
    private String errorOf(String file) {
        var error = catchThrowableOfType(QuothException.class, () -> Gazetteer.load(folder));

        assertThat(error).isNotNull();
        assertThat(error.kind()).isEqualTo(QuothException.Kind.BAD_CONFIG);
        assertThat(error).hasMessageContaining(file);
        var message = String.valueOf(error.getMessage());
        return message.substring(message.indexOf(file));
    }

    private void copy(Path from) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var target = folder.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }
}
