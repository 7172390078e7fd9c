package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.Document;
import quoth.QuothException;
import quoth.Sha256;
import quoth.Statement;
import quoth.gazetteer.Gazetteer;
import quoth.syntax.EnglishSyntax;

/// Finds the statements of a document: who said what, when, and from which country.
///
/// Deterministic, linear in the length of the text, and content with any text: what it cannot read it leaves alone.
/// Safe for use by many threads.
public final class Attribution {

    /// Part of the version: changes with every change of a rule that changes statements.
    private static final int RULES = 6;

    private final Map<String, CueList> cues;
    private final Gazetteer gazetteer;
    private final @Nullable EnglishSyntax syntax;
    private final String version;

    private Attribution(Map<String, CueList> cues, Gazetteer gazetteer, @Nullable EnglishSyntax syntax,
            String version) {
        this.cues = cues;
        this.gazetteer = gazetteer;
        this.syntax = syntax;
        this.version = version;
    }

    /// Reads the lists of reporting words.
    ///
    /// @param indexConfig the folder `index-config`
    /// @param gazetteer   what the program knows of the world
    /// @throws QuothException when a list is wrong, naming file, line, value and what was expected
    public static Attribution load(Path indexConfig, Gazetteer gazetteer) {
        return load(indexConfig, gazetteer, EnglishSyntax.load());
    }

    static Attribution load(Path indexConfig, Gazetteer gazetteer, @Nullable EnglishSyntax syntax) {
        var cues = new HashMap<String, CueList>();
        var inputs = new StringBuilder().append(RULES).append(modelHash());
        for (var file : filesOf(indexConfig.resolve("cues"), "*.yaml")) {
            var list = CueReader.read(file.getValue());
            cues.put(list.language(), list);
            inputs.append('\0').append(file.getKey()).append('\0').append(textOf(file.getValue()));
        }
        if (!cues.containsKey("en")) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s: no 'en.yaml'; expected the reporting words of English"
                            .formatted(indexConfig.resolve("cues")));
        }
        for (var file : filesOf(indexConfig.resolve("gazetteer"), "*.tsv")) {
            inputs.append('\0').append(file.getKey()).append('\0')
                    .append(Sha256.ofText(textOf(file.getValue())));
        }
        return new Attribution(Map.copyOf(cues), gazetteer, syntax,
                Sha256.ofText(inputs.toString()).hex().substring(0, 16));
    }

    private static List<Map.Entry<String, Path>> filesOf(Path folder, String names) {
        var byName = new TreeMap<String, Path>();
        try (var files = Files.newDirectoryStream(folder, names)) {
            files.forEach(f -> byName.put(f.getFileName().toString(), f));
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s: cannot be read; expected files %s".formatted(folder, names),
                    e);
        }
        return List.copyOf(byName.entrySet());
    }

    private static String modelHash() {
        try (var model = EnglishSyntax.class.getResourceAsStream("en.model")) {
            return model == null ? "" : Sha256.of(model.readAllBytes()).hex();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "the program's resource en.model cannot be read",
                    e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG, "%s: cannot be read".formatted(file), e);
        }
    }

    /// The document's statements in order of their extent, the outer one first. Never throws because of a text.
    public List<Statement> attribute(Document document) {
        var found = new ArrayList<>(TurnReader.read(document));
        if (!document.attributed()) {
            var list = cuesFor(document);
            var parser = list.language().equals("en") ? syntax : null;
            found.addAll(new ArticleReader(document.text(), list, parser).read());
        }
        return new Composer(document, gazetteer).compose(found);
    }

    /// In a language without a list nobody is found beside a quotation: unknown is better than wrong.
    private CueList cuesFor(Document document) {
        var language = document.metadata().language();
        if (language.equals("und")) {
            return cues.getOrDefault("en", CueList.NONE);
        }
        return cues.getOrDefault(language, CueList.NONE);
    }

    /// What the statements depend on besides the text: rules and reporting words, as a short hash.
    public String version() {
        return version;
    }

    /// The id of a person whom no register knows: `name~country`.
    public static String personId(String name, CountryCode country) {
        return Gazetteer.personId(name, country);
    }
}
