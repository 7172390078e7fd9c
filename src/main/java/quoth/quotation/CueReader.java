package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import quoth.QuothException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads a file of `index-config/cues`. Every error names file, line, what was there and what was expected.
final class CueReader {

    private final Path file;
    private final JsonParser parser;

    private CueReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static CueList read(Path file) {
        try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            return new CueReader(file, parser).list();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s:%d: not YAML: %s".formatted(file, line, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s: cannot be read; expected a list of reporting words".formatted(file), e);
        }
    }

    private CueList list() {
        var language = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        var builder = new CueList.Builder(language);
        next(JsonToken.START_OBJECT, "fields language, verbs, nouns, sources, mute, laws, voices");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            switch (field) {
                case "language" -> {
                    if (!text("a language").equals(language)) {
                        throw wrong(parser.getString(), "'%s', as in the file's name".formatted(language));
                    }
                }
                case "verbs" -> words(builder::verb);
                case "nouns" -> words(builder::noun);
                case "sources" -> builder.sources(texts("phrases"));
                case "mute" -> builder.mute(texts("nouns"));
                case "laws" -> builder.laws(texts("nouns"));
                case "voices" -> builder.speaking(texts("nouns"));
                default -> throw wrong(field, "language, verbs, nouns, sources, mute, laws or voices");
            }
        }
        return builder.build();
    }

    private interface WordSink {
        void take(CueWord word, List<String> forms);
    }

    private void words(WordSink sink) {
        next(JsonToken.START_OBJECT, "words");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            word(parser.currentName(), sink);
        }
    }

    private void word(String word, WordSink sink) {
        next(JsonToken.START_OBJECT, "'%s: {class: ..., frames: [...]}'".formatted(word));
        var act = CueWord.Act.STATEMENT;
        var frames = EnumSet.noneOf(CueWord.Frame.class);
        List<String> forms = List.of();
        boolean hearer = false;
        boolean weak = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            switch (field) {
                case "class" -> act = oneOf(CueWord.Act.class, text("a class"));
                case "frames" -> texts("frames").forEach(f -> frames.add(oneOf(CueWord.Frame.class, f)));
                case "forms" -> forms = texts("forms");
                case "hearer" -> hearer = yes();
                case "weak" -> weak = yes();
                default -> throw wrong(field, "class, frames, forms, hearer or weak");
            }
        }
        if (frames.isEmpty()) {
            throw wrong(word, "at least one of the frames " + names(CueWord.Frame.class));
        }
        sink.take(new CueWord(word, act, frames, hearer, weak), forms);
    }

    private <E extends Enum<E>> E oneOf(Class<E> choices, String name) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(name)) {
                return choice;
            }
        }
        throw wrong(name, "one of " + names(choices));
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private boolean yes() {
        return switch (parser.nextToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> throw wrong(parser.getString(), "true or false");
        };
    }

    private String text(String expected) {
        next(JsonToken.VALUE_STRING, expected);
        return parser.getString();
    }

    private List<String> texts(String expected) {
        next(JsonToken.START_ARRAY, "a list of " + expected);
        var texts = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(parser.getString());
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw wrong(parser.getString(), expected);
        }
        return texts;
    }

    private void next(JsonToken token, String expected) {
        if (parser.nextToken() != token) {
            throw wrong(String.valueOf(parser.getString()), expected);
        }
    }

    private QuothException wrong(String was, String expected) {
        return new QuothException(QuothException.Kind.BAD_CONFIG, "%s:%d: '%s'; expected %s"
                .formatted(file, parser.currentTokenLocation().getLineNr(), was, expected));
    }
}
