package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import quoth.gazetteer.Gazetteer;

/// Tells the language of a text. Loads its model when it is first asked (seconds, 10 MB).
final class LanguageFinder {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int SHORTEST = 40;
    private static final int LONGEST = 2_000;
    /// Below this, or with another language this close, the detector is guessing: it spreads its confidence over
    /// a hundred languages, and a line of clear English gets no more than 0.07.
    private static final double FLOOR = 0.06;
    private static final double LEAD = 1.7;

    private final Gazetteer gazetteer;
    private @Nullable LanguageDetectorModel model;

    LanguageFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The language as a BCP-47 code, or nothing for texts too short or too mixed to tell.
    Optional<String> language(String text) {
        var sample = sample(text);
        if (sample.codePoints().filter(Character::isLetter).count() < SHORTEST) {
            return Optional.empty();
        }
        var ranked = new LanguageDetectorME(model()).predictLanguages(sample);
        var best = ranked[0];
        boolean clear = best.getConfidence() >= FLOOR
                && best.getConfidence() >= LEAD * ranked[1].getConfidence();
        return clear ? gazetteer.language(best.getLang()) : Optional.empty();
    }

    /// From the middle, where headings and addresses are past.
    private static String sample(String text) {
        int begin = text.length() > 3 * LONGEST ? (text.length() - LONGEST) / 2 : 0;
        return text.substring(begin, Math.min(text.length(), begin + LONGEST)).toLowerCase(Locale.ROOT);
    }

    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (InputStream stream = LanguageFinder.class.getResourceAsStream(MODEL)) {
                model = new LanguageDetectorModel(java.util.Objects.requireNonNull(stream, MODEL));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return model;
    }
}
