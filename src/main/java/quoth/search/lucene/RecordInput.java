package quoth.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import quoth.PartialDate;
import quoth.TextSpan;

/// Reads what [RecordOutput] wrote.
final class RecordInput {

    private final ByteArrayDataInput in;

    interface Reader<T> {
        T read() throws IOException;
    }

    RecordInput(BytesRef bytes) {
        in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    }

    String string() throws IOException {
        return in.readString();
    }

    int number() {
        return in.readVInt();
    }

    double decimal() {
        return Double.longBitsToDouble(in.readLong());
    }

    boolean flag() {
        return in.readByte() == 1;
    }

    <E extends Enum<E>> E choice(E[] values) {
        return values[in.readByte()];
    }

    <T> Optional<T> optional(Reader<T> reader) throws IOException {
        return flag() ? Optional.of(reader.read()) : Optional.empty();
    }

    <T> List<T> list(Reader<T> reader) throws IOException {
        int size = number();
        var values = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read());
        }
        return values;
    }

    TextSpan span() {
        int begin = number();
        return new TextSpan(begin, begin + number());
    }

    List<TextSpan> spans() throws IOException {
        return list(this::span);
    }

    PartialDate date() throws IOException {
        long earliest = in.readZLong();
        long latest = earliest + in.readVLong();
        return new PartialDate(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest),
                choice(PartialDate.Precision.values()), choice(PartialDate.Basis.values()));
    }
}
