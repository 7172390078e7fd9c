package quoth.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import quoth.About;
import quoth.ArchivedDocument;
import quoth.Genre;
import quoth.Statement;
import quoth.testing.Archived;
import quoth.testing.StatementBuilder;

/// Small documents made by chance, of few words, people and days, so that much falls together.
final class RandomArchive {

    static final List<String> WORDS = List.of("peace", "peaceful", "treaties", "treaty", "grain", "Orbán",
            "Orban",
            "cease-fire", "war", "wars", "Friede", "Frieden", "negotiating", "negotiation", "the", "of",
            "für", "fur", "nations", "NATO");
    static final List<String> COUNTRIES = List.of("FR", "DE", "US", "GB", "UA", "JP", "EU");
    static final List<String> DATES = List.of("1999", "2021", "2022", "2022-01", "2022-02", "2021-12-31",
            "2022-01-01", "2022-01-31", "2022-02-28", "2021-12-20..2022-01-05", "2022-01-03..2022-01-09",
            "1814-11-01");
    private static final List<String> NAMES = List.of("Ann Lee", "Bo Li", "Ana María Núñez", "Al Gor",
            "Jae-in Moon");
    private static final List<String> ROLES = List.of("minister", "foreign minister", "envoy");

    private final Random random;

    RandomArchive(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean in(int parts) {
        return random.nextInt(parts) == 0;
    }

    /// @param key one that was given before makes a new version
    ArchivedDocument document(int key) {
        var out = Archived.document("document " + key).language(one(List.of("en", "en", "de")))
                .collection(one(List.of("press", "radio"))).genre(one(List.of(Genre.values())))
                .ingested(
                        "2026-01-0%dT00:00:00.00000%dZ".formatted(1 + random.nextInt(3), random.nextInt(3)));
        if (!in(3)) {
            out.publisher(one(List.of("The Times", "Le Monde")), one(COUNTRIES));
        }
        if (!in(3)) {
            out.published(one(DATES));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            if (in(2)) {
                out.own(" " + words(1 + random.nextInt(5)) + " ");
            }
            var words = words(1 + random.nextInt(7));
            out.says(statement(words + "."));
            if (in(6)) {
                out.says(statement(words).within());
            }
            out.own(" ");
        }
        return out.own(words(2)).build();
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(one(WORDS));
        }
        return String.join(" ", words);
    }

    private StatementBuilder statement(String words) {
        var out = Archived.statement(words).kind(one(List.of(Statement.Kind.values())))
                .confidence(random.nextInt(11) / 10.0);
        for (int i = random.nextInt(3); i > 0; i--) {
            speaker(out);
        }
        if (!in(3)) {
            out.on(one(DATES));
        }
        if (!in(3)) {
            out.cue(one(List.of("say", "tell", "warn")));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            if (in(2)) {
                var country = one(COUNTRIES);
                out.about(About.Type.COUNTRY, country,
                        Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
            } else {
                out.about(About.Type.PERSON, "Q" + random.nextInt(4), one(NAMES));
            }
        }
        return out;
    }

    private void speaker(StatementBuilder out) {
        if (in(4)) {
            out.byUnresolved(one(List.of("she", "a spokesman")));
        } else {
            int number = random.nextInt(NAMES.size());
            out.by("Q" + number, in(8) ? one(NAMES) : NAMES.get(number));
        }
        if (!in(3)) {
            out.from(one(COUNTRIES));
        }
        if (in(5)) {
            out.from(one(COUNTRIES), one(COUNTRIES));
        }
        if (in(2)) {
            out.as(one(ROLES));
        }
        if (in(3)) {
            out.of(one(List.of("Greens", "Labour")));
        }
    }
}
