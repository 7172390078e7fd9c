package quoth.http.html;

import java.util.Locale;

/// An attribute whose value is mere text. None of them runs anything, and none leads anywhere: addresses go by
/// [Element#to].
public enum Attribute {
    ARIA_CURRENT, ARIA_DESCRIBEDBY, ARIA_HIDDEN, ARIA_KEYSHORTCUTS, ARIA_LABEL, ARIA_LABELLEDBY, ARIA_LIVE, AUTOCOMPLETE, AUTOCAPITALIZE, CHARSET, CLASS, COLSPAN, CONTENT, CROSSORIGIN, DATA_AT, DATA_GONE, DATA_ID, DATA_NAME, DATA_S, DATA_TYPE, DATETIME, DIR, DOWNLOAD, ENTERKEYHINT, FOR, HEIGHT, HIDDEN, ID, LANG, METHOD, NAME, OPEN, PLACEHOLDER, PRESERVEASPECTRATIO, PROPERTY, REL, ROLE, SCOPE, SPELLCHECK, TABINDEX, TITLE, TYPE, VALUE, VIEWBOX, WIDTH, X, Y;

    private final String written = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String written() {
        return written;
    }
}
