package quoth.search.lucene;

import java.util.concurrent.ConcurrentHashMap;
import quoth.search.Labels;

/// The values of a keyword field, numbered, and what they are called. Safe for use by many threads.
final class FieldValueCodes {

    private final String name;
    private final Labels labels;
    private final Dictionary<String> codes = new Dictionary<>();
    private final ConcurrentHashMap<String, Label> labelsByText = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, Label> labelsByCode = new ConcurrentHashMap<>();

    FieldValueCodes(String name, Labels labels) {
        this.name = name;
        this.labels = labels;
    }

    /// The field's name in the schema and in Lucene.
    String name() {
        return name;
    }

    Dictionary<String> codes() {
        return codes;
    }

    /// One object for all segments that call something so.
    Label label(String text) {
        return labelsByText.computeIfAbsent(text, Label::of);
    }

    /// What a value is called that no record has a name for.
    Label usualLabel(int code) {
        return labelsByCode.computeIfAbsent(code, c -> label(labels.label(name, codes.value(c))));
    }

    /// What a value is called that is nowhere in the index.
    Label labelOfUnknown(String value) {
        return Label.of(labels.label(name, value));
    }
}
