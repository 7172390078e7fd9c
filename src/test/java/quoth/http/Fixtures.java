package quoth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import quoth.About;
import quoth.ArchivedDocument;
import quoth.Genre;
import quoth.Statement.Kind;
import quoth.testing.Archived;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Documents to ask about, and the answers that are expected.
final class Fixtures {

    private static final Path ANSWERS = Path.of("src/test/resources/quoth/http");
    private static final JsonMapper READABLE = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Fixtures() {}

    /// A report in which a minister and an unnamed spokesman speak.
    static ArchivedDocument cairo() {
        return Archived.document("cairo").title("Grain may leave, Lavrov says").collection("wires")
                .publisher("Nile Wire", "EG").published("2022-07-25")
                .own("CAIRO, 24 July. Before the Arab League spoke Sergey Lavrov: “")
                .says(Archived.statement("We have nothing against the grain leaving.")
                        .by("Q58217", "Sergey Lavrov")
                        .from("RU").as("foreign minister").on("2022-07-24").cue("speak").confidence(0.97)
                        .about(About.Type.COUNTRY, "UA", "Ukraine"))
                .own("” He added nothing.\n\nA spokesman in Kyiv said that ")
                .says(Archived.statement("the ships with the grain would sail in August").kind(Kind.INDIRECT)
                        .byUnresolved("A spokesman").from("UA").on("2022-07").cue("say").confidence(0.8))
                .own(". Traders doubt it: prices of wheat rose all the same.\n")
                .build();
    }

    /// A speech with a quotation inside it.
    static ArchivedDocument speech() {
        return Archived.document("speech").title("Address on the harvest").collection("speeches")
                .publisher("General Assembly", "INT").published("1999").genre(Genre.STATEMENT)
                .says(Archived.statement("My grandmother used to say: “Bread is peace.” We forgot it.")
                        .kind(Kind.TURN)
                        .by("ann lee~FR", "Ann Lee").from("FR").of("Green Party").on("1999-10-03")
                        .confidence(1))
                .says(Archived.statement("Bread is peace.").within().byUnresolved("My grandmother")
                        .cue("say"))
                .build();
    }

    /// Two speakers of one name, one of whom said it nobody knows when.
    static ArchivedDocument letters() {
        return Archived.document("letters").title("Lettres").collection("letters").language("fr")
                .own("« ")
                .says(Archived.statement("La paix d’abord.").by("Q1001", "John Smith").from("GB")
                        .on("2001-05-01..2003-02-28"))
                .own(" » « ")
                .says(Archived.statement("Pas de blé, pas de paix.").by("Q1002", "John Smith").from("US"))
                .own(" »\n")
                .build();
    }

    /// The answer in a file, on one line as it comes over the wire.
    static String answer(String name) {
        try {
            return JsonMapper.shared().readTree(Files.readString(ANSWERS.resolve(name))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String readable(String json) {
        return READABLE.writeValueAsString(READABLE.readTree(json)) + "\n";
    }
}
