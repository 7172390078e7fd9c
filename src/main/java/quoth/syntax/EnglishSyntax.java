package quoth.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Tags and dependencies of English sentences. Load it once and share it: immutable, safe for use by many threads.
///
/// ```java
/// EnglishSyntax syntax = EnglishSyntax.load();
/// for (Sentence sentence : Sentence.in(text)) {
///     if (mayHoldSpeech(sentence)) {
///         Parse parse = syntax.parse(sentence);
///     }
/// }
/// ```
public final class EnglishSyntax {
    private static final String RESOURCE = "en.model";

    private final Model model;
    private final String fingerprint;

    EnglishSyntax(Model model, String fingerprint) {
        this.model = model;
        this.fingerprint = fingerprint;
    }

    /// Loads the model that comes with the program.
    public static EnglishSyntax load() {
        InputStream resource = EnglishSyntax.class.getResourceAsStream(RESOURCE);
        if (resource == null) {
            throw new QuothException(Kind.NOT_FOUND,
                    "the program lacks its resource quoth/syntax/" + RESOURCE);
        }
        return of(ModelFile.read(resource, RESOURCE));
    }

    /// Loads a model that [Trainer] wrote.
    public static EnglishSyntax load(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(ModelFile.read(bytes, file.toString()));
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static EnglishSyntax of(ModelFile.Fingerprinted read) {
        return new EnglishSyntax(read.model(), read.fingerprint());
    }

    /// SHA-256 of what the model holds, in hexadecimal: another one parses otherwise.
    public String fingerprint() {
        return fingerprint;
    }

    /// The sentences of a text, not parsed: the same as [Sentence#in].
    public List<Sentence> sentences(String text) {
        return Sentence.in(text);
    }

    /// Tags and parses one sentence. Any sentence gets a tree; time is linear in its tokens.
    public Parse parse(Sentence sentence) {
        Words words = Words.of(sentence, model.vocabulary());
        int[] tags = Tagger.tag(words, model.tagDictionary(), model.tagging());
        Configuration tree = Parser.parse(words, tags, model);
        return new Parse(sentence, tags, tree, model);
    }
}
