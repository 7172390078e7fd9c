package quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.http.Csv;

import static org.assertj.core.api.Assertions.assertThat;

/// What became of every file, for people and for programs.
class ReportTest {

    private static final String BARLEY = "\"The barley is in,\" said Angela Merkel on 3 May 2012.\n";

    @TempDir
    private Path folder;

    @Test
    void everyFileStandsInTheReportAndNoNameIsAFormula() throws IOException {
        var shell = new Shell(folder);
        var letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("=1+1.txt"), BARLEY);
        Files.writeString(letters.resolve("copy, of \"it\".txt"), BARLEY);
        Files.createFile(letters.resolve("empty 1.txt"));
        Files.createFile(letters.resolve("empty 2.txt"));
        Files.createSymbolicLink(letters.resolve("link"), letters);
        var report = folder.resolve("report.csv");

        var ran = shell.onArchive("ingest", letters.toString(), "--list", "--report", report.toString());

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEqualTo("""
                indexed\tletters/=1+1.txt
                duplicate\tletters/copy, of "it".txt
                empty\tletters/empty 1.txt
                empty\tletters/empty 2.txt
                refused\tletters/link
                """);
        assertThat(ran.err()).endsWith("""
                not indexed, or not all of it:
                  empty         2 files: file of 0 bytes, as letters/empty 1.txt
                  refused       letters/link: a link; links are not followed
                """);
        assertThat(Files.readString(report)).isEqualTo(
                """
                        collection,path,version,size,met,outcome,reason,documents,statements
                        letters,'=1+1.txt,1,54,taken,indexed,,1,1
                        letters,"copy, of ""it"".txt",1,54,taken,duplicate,same bytes as letters/=1+1.txt,0,0
                        letters,empty 1.txt,1,0,taken,empty,file of 0 bytes,0,0
                        letters,empty 2.txt,1,0,taken,empty,file of 0 bytes,0,0
                        letters,link,1,0,taken,refused,a link; links are not followed,0,0
                        """
                        .replace("\n", "\r\n"));
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidSoBeforeAnythingIsTakenIn() {
        var nowhere = folder.resolve("nowhere/report.csv");

        assertThat(new Shell(folder).onArchive("ingest", folder.toString(), "--report", nowhere.toString()))
                .isEqualTo(new Shell.Ran(2, "",
                        "quoth: --report is '%s'; expected a file in a folder that is there\n"
                                .formatted(nowhere)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "plain|plain", "=SUM(A1)|'=SUM(A1)", "+1|'+1", "-1|'-1", "@x|'@x",
            "a,b|\"a,b\"", "a\"b|\"a\"\"b\"", "=a,b|\"'=a,b\""})
    void aCellIsTextAndNothingElse(String value, String cell) {
        assertThat(Csv.cell(value)).isEqualTo(cell);
        assertThat(Csv.cell(-1)).isEqualTo("-1");
        assertThat(Csv.cell("a\nb")).isEqualTo("\"a\nb\"");
    }
}
