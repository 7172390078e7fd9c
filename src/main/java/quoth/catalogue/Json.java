package quoth.catalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import quoth.Anchor;
import quoth.Change;
import quoth.Change.What;
import quoth.CountryCode;
import quoth.Document;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.Remedy;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How nouns are kept: JSON, ids and codes as plain strings, spans as `[begin,end]`, compressed where large. An
/// archive of years holds these: a component that is added to a noun needs a meaning when absent.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("codes")
                    .addSerializer(new Written<>(DocumentId.class, DocumentId::value))
                    .addDeserializer(DocumentId.class, new Read<>(DocumentId.class, DocumentId::new))
                    .addSerializer(new Written<>(StatementId.class, StatementId::value))
                    .addDeserializer(StatementId.class, new Read<>(StatementId.class, StatementId::new))
                    .addSerializer(new Written<>(CountryCode.class, CountryCode::value))
                    .addDeserializer(CountryCode.class, new Read<>(CountryCode.class, CountryCode::new))
                    .addSerializer(new Written<>(Sha256.class, Sha256::hex))
                    .addDeserializer(Sha256.class, new Read<>(Sha256.class, Sha256::new)))
            .addMixIn(TextSpan.class, Pair.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectReader DOCUMENT = MAPPER.readerFor(Document.class);
    private static final ObjectReader STATED = MAPPER.readerFor(StatedMetadata.class);
    private static final ObjectReader STATEMENTS = MAPPER.readerFor(new TypeReference<List<Statement>>() {
    });

    private Json() {}

    static byte[] zipped(Document document) {
        return zip(WRITER.writeValueAsBytes(document));
    }

    static Document document(byte[] zipped, String where) {
        try {
            return DOCUMENT.readValue(unzip(zipped, where));
        } catch (JacksonException e) {
            throw corrupt(where, e);
        }
    }

    static byte[] zipped(List<Statement> statements) {
        return zip(WRITER.writeValueAsBytes(statements));
    }

    static List<Statement> statements(byte[] zipped, String where) {
        try {
            return STATEMENTS.readValue(unzip(zipped, where));
        } catch (JacksonException e) {
            throw corrupt(where, e);
        }
    }

    static String text(StatedMetadata stated) {
        return WRITER.writeValueAsString(stated);
    }

    static StatedMetadata stated(String json) {
        try {
            return STATED.readValue(json);
        } catch (JacksonException e) {
            throw corrupt("catalogue.db: stated metadata '" + json + "'", e);
        }
    }

    static String text(Change change) {
        return WRITER.writeValueAsString(change instanceof Change.OfStatement(var anchor, var remedy)
                ? new Remedied<>(anchor, remedy)
                : change);
    }

    static Change change(What what, String json, String where) {
        try {
            return switch (what) {
                case SPEAKER -> remedied(json, Remedy.Speakers.class);
                case COUNTRY -> remedied(json, Remedy.Countries.class);
                case DATE -> remedied(json, Remedy.Said.class);
                case KIND -> remedied(json, Remedy.OfKind.class);
                case EXTENT -> remedied(json, Remedy.Extent.class);
                case NOT_A_STATEMENT -> remedied(json, Remedy.NotAStatement.class);
                case MISSED -> remedied(json, Remedy.Missed.class);
                case MERGE -> MAPPER.readValue(json, Change.Merge.class);
                case SPLIT -> MAPPER.readValue(json, Change.Split.class);
            };
        } catch (JacksonException e) {
            throw corrupt("catalogue.db: " + where, e);
        }
    }

    private static Change remedied(String json, Class<? extends Remedy> type) {
        Remedied<? extends Remedy> read = MAPPER.readValue(json,
                MAPPER.getTypeFactory().constructParametricType(Remedied.class, type));
        return new Change.OfStatement(read.anchor(), read.remedy());
    }

    /// A change of a statement, whose sort is kept beside it.
    private record Remedied<R extends Remedy>(Anchor anchor, R remedy) {}

    private static byte[] zip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new AssertionError("memory does not break", e);
        }
        return out.toByteArray();
    }

    private static byte[] unzip(byte[] zipped, String where) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(zipped), 8192)) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw corrupt(where, e);
        }
    }

    private static QuothException corrupt(String where, Exception cause) {
        return new QuothException(QuothException.Kind.CORRUPT,
                "%s: not what was written there: %s".formatted(where, cause.getMessage()), cause);
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Pair {}

    private static final class Written<T> extends StdSerializer<T> {

        private final Function<T, String> code;

        Written(Class<T> type, Function<T, String> code) {
            super(type);
            this.code = code;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(code.apply(value));
        }
    }

    private static final class Read<T> extends StdDeserializer<T> {

        private final Function<String, T> made;

        Read(Class<T> type, Function<String, T> made) {
            super(type);
            this.made = made;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return made.apply(in.getString());
        }
    }
}
