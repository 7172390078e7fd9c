package quoth.quotation;

import java.util.regex.Pattern;

/// Lines that stand in the midst of somebody's words and are none of them: titles and names above a speech (*Presidential
/// Documents*, *President: James Monroe*), page numbers and other marks of the print.
final class HeadingLines {

    private static final int LONGEST = 160;
    /// *Title 3—*
    private static final int SHORT = 20;
    private static final Pattern SALUTATION = Pattern
            .compile("(?is)^[\\W_]*(mr|mrs|ms|madam|mdm|your|his|her|ladies"
                    + "|dear|fellow|distinguished|colleagues|friends|gentlemen|excellenc|in the name|members|thank)\\b.*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");

    private HeadingLines() {}

    /// Whether a paragraph above the first sentence of a text is its heading: several words without an end.
    ///
    /// @param goesOnAnew whether the next paragraph begins a sentence: else this one is the first line of it
    static boolean isHeading(String paragraph, boolean goesOnAnew) {
        var line = paragraph.strip();
        if (line.isEmpty()) {
            return false;
        }
        boolean numbered = line.length() <= SHORT && line.endsWith("—")
                && line.chars().anyMatch(Character::isDigit);
        boolean open = ".!?…,;:”\"'’)—–".indexOf(line.charAt(line.length() - 1)) < 0;
        return numbered || open && goesOnAnew && line.length() <= LONGEST
                && WORDS.matcher(line).results().limit(2).count() == 2
                && Character.isUpperCase(line.codePointAt(0)) && !SALUTATION.matcher(line).matches();
    }

    /// Whether a paragraph has no words, only numbers and marks: *08-51606 26*, *\* \* \**.
    static boolean isMark(String paragraph) {
        return paragraph.length() <= LONGEST && paragraph.codePoints().noneMatch(Character::isLetter);
    }
}
