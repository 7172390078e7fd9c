package quoth.http;

import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quoth.PartialDate.Precision;
import quoth.Speaker;

/// A citation for BibTeX and BibLaTeX, in UTF-8.
final class BibTex {

    private BibTex() {}

    static String of(Citation citation) {
        var fields = new LinkedHashMap<String, String>();
        if (!citation.speakers().isEmpty()) {
            fields.put("author", citation.speakers().stream().map(Speaker::label)
                    .map(name -> "{" + escaped(name) + "}").collect(Collectors.joining(" and ")));
        }
        fields.put("title",
                "{" + escaped(citation.literal() ? "“" + citation.title() + "”" : citation.title())
                        + "}");
        var source = escaped(citation.documentTitle())
                + citation.publisher().map(p -> ", " + escaped(p)).orElse("");
        fields.put("howpublished", (citation.fromSpeech() ? "In: " : "Quoted in: ") + source);
        citation.date().ifPresent(date -> {
            fields.put("date", new CitedDate(date).iso());
            fields.put("year", String.valueOf(date.earliest().getYear()));
        });
        citation.archived().page().ifPresent(page -> fields.put("pages", String.valueOf(page)));
        citation.language().ifPresent(language -> fields.put("language", language));
        fields.put("url", citation.address());
        fields.put("abstract", escaped(citation.words()));
        fields.put("note", escaped(citation.note()));
        return "@misc{" + citation.id() + ",\n" + fields.entrySet().stream().map(BibTex::line)
                .collect(Collectors.joining(",\n")) + month(citation) + "\n}\n";
    }

    private static String line(Map.Entry<String, String> field) {
        return "  " + field.getKey() + " = {" + field.getValue() + "}";
    }

    /// A macro, which stands without braces.
    private static String month(Citation citation) {
        return citation.date()
                .filter(d -> d.precision() == Precision.DAY || d.precision() == Precision.MONTH)
                .map(d -> ",\n  month = " + d.earliest().getMonth()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3)
                        .toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /// Braces in texts would end the field; the others mean something to TeX.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{', '}', '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
