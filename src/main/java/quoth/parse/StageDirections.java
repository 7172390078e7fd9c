package quoth.parse;

import java.util.regex.Pattern;

import quoth.TextSpan;

/// Tells the words of a turn from what a transcript says about them: `(Applause.)`, `[Laughter]`, times, places,
/// headings, the end.
final class StageDirections {

    private static final String BRACKETED = "(?:\\([^()]{1,80}\\)|\\[[^\\[\\]]{1,80}\\])";
    private static final Pattern DIRECTION = Pattern.compile(
            "(?i)(?:\\(|\\[)\\s*(?:inaudible|crosstalk|cross-talk|laughter|laughs?|applause|cheers?|as interpreted|as translated"
                    + "|through (?:an )?interpreter|via (?:an )?(?:interpreter|translation|teleconference|translator)|in \\p{L}+"
                    + "|speaks in .*|speaking .*|off-?mic.*|off microphone.*|pauses?|break|music|end .*|begin .*|shout.*"
                    + "|beifall.*|heiterkeit.*|zwischenruf.*|applaudissements.*|aplausos.*|gestur.*|point.*|crying|sic"
                    + "|simultaneous .*|no response.*|unintelligible.*|the .{0,60}|interjection.*|\\p{L}+ (?:and|&) \\p{L}+"
                    + "|speaker .*|interruption|continuing|cont.?d|foreign language.*|translated from .*|from \\p{L}+"
                    + ")[.!]?\\s*(?:\\)|\\])");
    private static final Pattern ALL_BRACKETS = Pattern.compile(BRACKETED + "(?:\\s*" + BRACKETED + ")*[.]?");
    private static final Pattern END = Pattern
            .compile("(?i)(?:#\\s*){2,}|(?:\\*\\s*){2,}|[-–—_\\s]{3,}|-\\s?\\d{2}\\s?-"
                    + "|end(?: of)?(?: of)? transcript\\.?|\\(end .*\\)|end\\.?|(?:end\\s+)?\\d{1,2}[:.]\\d{2}\\s*[ap]\\.?\\s?m\\.?.{0,20}"
                    + "|end \\d.*|\\d{1,2}[:.]\\d{2} ?(?:hrs|uhr|h)\\.?");

    private StageDirections() {}

    /// Whether a whole paragraph is no words of a speaker.
    static boolean isOne(String paragraph) {
        return END.matcher(paragraph).matches()
                || paragraph.startsWith("[") && paragraph.endsWith("]")
                || ALL_BRACKETS.matcher(paragraph).matches()
                || isHeading(paragraph);
    }

    /// Whether the transcript ends here.
    static boolean isEnd(String paragraph) {
        return paragraph.length() < 60 && paragraph
                .matches("(?i)(?:#\\s*){2,}|END\\b.*|\\(?end (?:of )?(?:transcript|text).*|-\\s?30\\s?-");
    }

    /// The words between the directions at both ends of a stretch.
    static TextSpan words(String text, TextSpan span) {
        int begin = skipSpaces(text, span.begin(), span.end());
        int end = span.end();
        var matcher = DIRECTION.matcher(text).region(begin, end);
        while (matcher.lookingAt()) {
            begin = skipSpaces(text, matcher.end(), end);
            matcher.region(begin, end);
        }
        while (end > begin && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ']')) {
            int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
            if (open < begin || !DIRECTION.matcher(text).region(open, end).matches()) {
                break;
            }
            end = open;
            while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        return new TextSpan(begin, end);
    }

    /// A short line in capitals without an end, such as `RUSSIA/UKRAINE`, names the next subject.
    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= 60 && paragraph.length() >= 4
                && paragraph.codePoints().anyMatch(Character::isUpperCase)
                && paragraph.codePoints().noneMatch(Character::isLowerCase)
                && ".!?…\"”:".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
