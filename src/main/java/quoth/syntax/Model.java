package quoth.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All that training leaves behind. Immutable; safe for use by many threads.
///
/// @param tags          names of the tagger's classes
/// @param labels        names of the labeller's classes
/// @param vocabulary    words seen more than once, by [Words#lower]
/// @param tagDictionary the tag of words that have but one, by [Words#exact]
record Model(List<String> tags, List<String> labels, IntMap vocabulary, IntMap tagDictionary, Weights tagging,
        Weights moves, Weights labelling) {
    private static final int MAGIC = 0x51535958;
    private static final int FORMAT = 2;

    Model {
        tags = List.copyOf(tags);
        labels = List.copyOf(labels);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(FORMAT);
        writeNames(tags, out);
        writeNames(labels, out);
        vocabulary.write(out);
        tagDictionary.write(out);
        tagging.write(out);
        moves.write(out);
        labelling.write(out);
    }

    static Model read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        int format = in.readUnsignedByte();
        if (magic != MAGIC || format != FORMAT) {
            throw new IOException("starts with %08x, format %d; expected %08x, format %d"
                    .formatted(magic, format, MAGIC, FORMAT));
        }
        Model model = new Model(readNames(in), readNames(in), IntMap.read(in), IntMap.read(in),
                Weights.read(in), Weights.read(in), Weights.read(in));
        if (model.tagging.classes() != model.tags.size() || model.labelling.classes() != model.labels.size()
                || model.moves.classes() != Configuration.MOVES) {
            throw new IOException("its tables have %d, %d and %d classes; expected %d, %d and %d".formatted(
                    model.tagging.classes(), model.moves.classes(), model.labelling.classes(),
                    model.tags.size(),
                    Configuration.MOVES, model.labels.size()));
        }
        return model;
    }

    private static void writeNames(List<String> names, DataOutputStream out) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> readNames(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte();
        List<String> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(in.readUTF());
        }
        return names;
    }
}
