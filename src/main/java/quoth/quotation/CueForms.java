package quoth.quotation;

import java.util.ArrayList;
import java.util.List;

/// The regular inflected forms of English verbs and nouns. What they get wrong, the cue list states under `forms`.
final class CueForms {

    private static final String VOWELS = "aeiou";

    private CueForms() {}

    static List<String> ofEnglishVerb(String verb) {
        var forms = new ArrayList<String>();
        forms.add(verb);
        forms.add(withS(verb));
        if (verb.endsWith("e")) {
            forms.add(verb + "d");
            forms.add(verb.substring(0, verb.length() - 1) + "ing");
        } else if (endsInConsonantY(verb)) {
            forms.add(verb.substring(0, verb.length() - 1) + "ied");
            forms.add(verb + "ing");
        } else {
            forms.add(verb + "ed");
            forms.add(verb + "ing");
        }
        return forms;
    }

    static List<String> ofEnglishNoun(String noun) {
        return List.of(noun, withS(noun));
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("z");
        return word + (hisses ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && VOWELS.indexOf(word.charAt(last - 1)) < 0;
    }
}
