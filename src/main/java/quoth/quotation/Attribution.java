package quoth.quotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quoth.Beside;
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
    private static final int RULES = 15;

    private final CueLists cues;
    private final Gazetteer gazetteer;
    private final EnglishSyntax syntax;
    private final String version;

    private Attribution(CueLists cues, Gazetteer gazetteer, EnglishSyntax syntax) {
        this.cues = cues;
        this.gazetteer = gazetteer;
        this.syntax = syntax;
        version = Sha256.ofText(RULES + syntax.fingerprint() + cues.hash()).hex().substring(0, 16);
    }

    /// Reads the gazetteer, the lists of reporting words and the model of English grammar: beside each other, as this
    /// is on the way to the first answer; the errors come in a fixed order.
    ///
    /// @param indexConfig the folder `index-config`
    /// @throws QuothException when a file is wrong, naming file, line, value and what was expected
    public static Attribution load(Path indexConfig) {
        var syntax = Beside.start(EnglishSyntax::load);
        var lists = Beside.start(() -> CueLists.read(indexConfig));
        var gazetteer = Gazetteer.load(indexConfig);
        return new Attribution(lists.join(), gazetteer, syntax.join());
    }

    /// The same with a gazetteer that was read already.
    public static Attribution load(Path indexConfig, Gazetteer gazetteer) {
        return load(indexConfig, gazetteer, EnglishSyntax.load());
    }

    static Attribution load(Path indexConfig, Gazetteer gazetteer, EnglishSyntax syntax) {
        return new Attribution(CueLists.read(indexConfig), gazetteer, syntax);
    }

    /// What was read of the world, for others who need it.
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /// The document's statements in order of their extent, the outer one first. Never throws because of a text.
    public List<Statement> attribute(Document document) {
        var found = new ArrayList<>(TurnReader.read(document));
        if (!document.attributed()) {
            var list = cues.of(document.metadata().language());
            var parser = list.language().equals("en") ? syntax : null;
            found.addAll(new ArticleReader(document.text(), OwnStretches.of(document), list, parser).read());
        }
        return new Composer(document, gazetteer).compose(found);
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
