package quoth.http;

import quoth.PartialDate;

/// A statement cited in a line of text, as the common styles have it.
///
/// @param apa     of the American Psychological Association, 7th edition
/// @param chicago Chicago, 17th edition, notes
/// @param mla     of the Modern Language Association, 9th edition
record PlainCitation(String apa, String chicago, String mla) {

    private static final String NOBODY = "Unknown speaker";

    static PlainCitation of(Citation citation) {
        return new PlainCitation(apa(citation), chicago(citation), mla(citation));
    }

    private static String apa(Citation citation) {
        var line = new StringBuilder(sentence(speaker(citation)));
        line.append(" (").append(citation.date().map(d -> new CitedDate(d).yearFirst()).orElse("n.d."))
                .append("). ").append(sentence(words(citation)));
        citation.kind().ifPresent(kind -> line.append(" [").append(capital(kind)).append("]."));
        line.append(citation.fromSpeech() ? " In " : " Quoted in ").append(citation.documentTitle());
        citation.document().published().filter(d -> !sameAs(d, citation))
                .ifPresent(d -> line.append(" (").append(new CitedDate(d).yearFirst()).append(")"));
        line.append(".");
        citation.publisher().ifPresent(p -> line.append(" ").append(sentence(p)));
        return line.append(" ").append(citation.address()).toString();
    }

    private static String chicago(Citation citation) {
        var line = new StringBuilder(speaker(citation)).append(", ").append(inner(words(citation), ","));
        citation.kind().ifPresent(kind -> line.append(" (").append(kind).append("),"));
        citation.date().ifPresent(d -> line.append(" ").append(new CitedDate(d).american()).append(","));
        line.append(citation.fromSpeech() ? " in " : " quoted in ")
                .append(inner(quoted(citation.documentTitle()), ","));
        citation.publisher().ifPresent(p -> line.append(" ").append(p).append(","));
        citation.document().published().filter(d -> !sameAs(d, citation))
                .ifPresent(d -> line.append(" ").append(new CitedDate(d).american()).append(","));
        return line.append(" ").append(citation.address()).append(".").toString();
    }

    private static String mla(Citation citation) {
        var line = new StringBuilder(sentence(speaker(citation))).append(" ")
                .append(inner(words(citation), "."));
        citation.kind().ifPresent(kind -> line.append(" ").append(capital(kind)).append("."));
        citation.said().filter(d -> !d.basis().equals(PartialDate.Basis.PUBLISHED))
                .ifPresent(d -> line.append(" ").append(new CitedDate(d).dayFirst()).append("."));
        line.append(citation.fromSpeech() ? " " : " Quoted in ")
                .append(inner(quoted(citation.documentTitle()), "."));
        citation.publisher().ifPresent(p -> line.append(" ").append(p).append(","));
        citation.document().published()
                .ifPresent(d -> line.append(" ").append(new CitedDate(d).dayFirst()).append(","));
        return line.append(" ").append(citation.address()).append(".").toString();
    }

    private static String speaker(Citation citation) {
        return citation.speakerNames().map(PlainCitation::capital).orElse(NOBODY);
    }

    private static String words(Citation citation) {
        return citation.literal() ? quoted(citation.title()) : citation.title();
    }

    private static boolean sameAs(PartialDate published, Citation citation) {
        return citation.date().filter(d -> d.earliest().equals(published.earliest())
                && d.latest().equals(published.latest())).isPresent();
    }

    /// Marks inside become single ones.
    private static String quoted(String text) {
        return "“" + text.replaceAll("^[“\"«„]+|[”\"»]+$", "").replace('“', '‘').replace('”', '’') + "”";
    }

    private static String sentence(String text) {
        return ends(text) ? text : text + ".";
    }

    private static boolean ends(String text) {
        return text.matches("(?s).*[.!?…][”’\"')\\]]*");
    }

    /// With a mark at its end, which comes before a closing quotation mark and takes the place of a full stop there.
    private static String inner(String text, String mark) {
        if (!text.endsWith("”")) {
            return (mark.equals(",") && text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                    + (mark.equals(".") && ends(text) ? "" : mark);
        }
        var within = text.substring(0, text.length() - 1);
        if (within.matches("(?s).*[!?…]") || mark.equals(".") && within.endsWith(".")) {
            return text;
        }
        return (within.endsWith(".") ? within.substring(0, within.length() - 1) : within) + mark + "”";
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}
