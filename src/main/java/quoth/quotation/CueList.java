package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import quoth.syntax.Sentence;

/// The reporting words of one language, found by the forms they take in a text.
///
/// Immutable; safe for use by many threads.
final class CueList {

    /// For languages without a list.
    static final CueList NONE = new Builder("und").build();

    private final String language;
    private final WordTable<CueWord> verbs;
    private final WordTable<List<CuePhrase>> phrases;
    private final WordTable<CueWord> nouns;
    private final List<SourcePhrase> sources;
    private final Voices voices;

    private CueList(String language, Map<String, CueWord> verbs, Map<String, List<CuePhrase>> phrases,
            Map<String, CueWord> nouns, List<SourcePhrase> sources, Voices voices) {
        this.language = language;
        this.verbs = new WordTable<>(verbs);
        this.phrases = new WordTable<>(phrases);
        this.nouns = new WordTable<>(nouns);
        this.sources = List.copyOf(sources);
        this.voices = voices;
    }

    /// Its BCP-47 language.
    String language() {
        return language;
    }

    /// Whether a sentence with this word in it can report: by a noun, or by a verb that takes more than quotations.
    ///
    /// @param quotes whether there is a quotation in the sentence
    boolean mayReport(CharSequence text, int begin, int end, boolean quotes) {
        var verb = verb(text, begin, end).orElse(null);
        if (verb != null && (quotes || verb.frames().size() > 1 || !verb.takes(CueWord.Frame.QUOTE))) {
            return true;
        }
        return nouns.find(text, begin, end) != null;
    }

    /// The verb of which a stretch of text is a form, whatever its case; or that begins there, where it has two words.
    Optional<CueWord> verb(CharSequence text, int begin, int end) {
        var longer = phrases.find(text, begin, end);
        for (int i = 0; longer != null && i < longer.size(); i++) {
            if (longer.get(i).goesOn(text, end)) {
                return Optional.of(longer.get(i).cue());
            }
        }
        return Optional.ofNullable(verbs.find(text, begin, end));
    }

    /// The noun of which a stretch of text is a form, whatever its case.
    Optional<CueWord> noun(CharSequence text, int begin, int end) {
        return Optional.ofNullable(nouns.find(text, begin, end));
    }

    /// The phrase in front of the name of whoever said it that begins at a token.
    Optional<SourcePhrase> source(String text, Sentence sentence, int token) {
        for (var source : sources) {
            if (source.beginsAt(text, sentence, token)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /// Which nouns can speak.
    Voices voices() {
        return voices;
    }

    /// The phrase in front of the name of whoever said it that begins at a word of a text.
    Optional<SourcePhrase> source(String text, int offset) {
        for (var source : sources) {
            if (source.standsAt(text, offset)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /// Collects the entries of a file. A form that two words share belongs to the one listed first.
    static final class Builder {
        private final String language;
        private final Map<String, CueWord> verbs = new HashMap<>();
        private final Map<String, List<CuePhrase>> phrases = new HashMap<>();
        private final Map<String, CueWord> nouns = new HashMap<>();
        private List<SourcePhrase> sources = List.of();
        private Voices voices = Voices.ALL;

        Builder(String language) {
            this.language = language;
        }

        void verb(CueWord verb, List<String> forms) {
            int space = verb.word().indexOf(' ');
            if (space > 0) {
                phrase(verb, verb.word().substring(0, space), verb.word().substring(space + 1), forms);
                return;
            }
            var regular = language.equals("en") ? CueForms.ofEnglishVerb(verb.word()) : List.of(verb.word());
            forms.forEach(form -> verbs.put(form.toLowerCase(Locale.ROOT), verb));
            regular.forEach(form -> verbs.putIfAbsent(form, verb));
        }

        private void phrase(CueWord verb, String first, String second, List<String> forms) {
            var all = new TreeSet<>(forms);
            all.addAll(language.equals("en") ? CueForms.ofEnglishVerb(first) : List.of(first));
            all.forEach(form -> phrases.computeIfAbsent(form.toLowerCase(Locale.ROOT), f -> new ArrayList<>())
                    .add(new CuePhrase(verb, second)));
        }

        void noun(CueWord noun, List<String> forms) {
            var regular = language.equals("en") ? CueForms.ofEnglishNoun(noun.word()) : List.of(noun.word());
            forms.forEach(form -> nouns.put(form.toLowerCase(Locale.ROOT), noun));
            regular.forEach(form -> nouns.putIfAbsent(form, noun));
        }

        void sources(List<String> phrases) {
            sources = phrases.stream().map(SourcePhrase::of).toList();
        }

        void speaking(List<String> words) {
            voices = new Voices(forms(words), voices.mute(), voices.laws());
        }

        void mute(List<String> words) {
            voices = new Voices(voices.speaking(), forms(words), voices.laws());
        }

        void laws(List<String> words) {
            voices = new Voices(voices.speaking(), voices.mute(), forms(words));
        }

        private Set<String> forms(List<String> words) {
            var all = new TreeSet<>(words);
            if (language.equals("en")) {
                words.forEach(word -> all.addAll(CueForms.ofEnglishNoun(word)));
            }
            return all;
        }

        CueList build() {
            return new CueList(language, verbs, phrases, nouns, sources, voices);
        }
    }
}
