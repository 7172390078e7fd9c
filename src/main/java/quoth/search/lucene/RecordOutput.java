package quoth.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import quoth.PartialDate;
import quoth.TextSpan;

/// Writes the nouns as bytes, compactly; [RecordInput] reads them in the same order.
final class RecordOutput {

    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

    interface Writer<T> {
        void write(T value) throws IOException;
    }

    byte[] bytes() {
        return out.toArrayCopy();
    }

    void string(String value) throws IOException {
        out.writeString(value);
    }

    void number(int value) throws IOException {
        out.writeVInt(value);
    }

    void decimal(double value) throws IOException {
        out.writeLong(Double.doubleToLongBits(value));
    }

    void flag(boolean value) throws IOException {
        out.writeByte((byte) (value ? 1 : 0));
    }

    @SuppressWarnings("EnumOrdinal") // a new order of an enum needs a new version of the layout, as any other
                                     // change
    void choice(Enum<?> value) throws IOException {
        out.writeByte((byte) value.ordinal());
    }

    <T> void optional(Optional<T> value, Writer<T> writer) throws IOException {
        flag(value.isPresent());
        if (value.isPresent()) {
            writer.write(value.get());
        }
    }

    <T> void list(Collection<T> values, Writer<T> writer) throws IOException {
        number(values.size());
        for (var value : values) {
            writer.write(value);
        }
    }

    void span(TextSpan span) throws IOException {
        number(span.begin());
        number(span.length());
    }

    void spans(List<TextSpan> spans) throws IOException {
        list(spans, this::span);
    }

    void date(PartialDate date) throws IOException {
        out.writeZLong(date.earliest().toEpochDay());
        out.writeVLong(date.latest().toEpochDay() - date.earliest().toEpochDay());
        choice(date.precision());
        choice(date.basis());
    }
}
