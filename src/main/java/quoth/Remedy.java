package quoth;

import java.util.List;
import java.util.Optional;

/// What a person says of one statement in place of what the rules found.
public sealed interface Remedy {

    Change.What what();

    /// Who said it.
    ///
    /// @param speakers nobody when that is not known
    record Speakers(List<Speaker> speakers) implements Remedy {

        public Speakers {
            speakers = List.copyOf(speakers);
        }

        @Override
        public Change.What what() {
            return Change.What.SPEAKER;
        }
    }

    /// From where: the country of each of its speakers.
    ///
    /// @param countries none when that is not known
    record Countries(List<CountryCode> countries) implements Remedy {

        public Countries {
            countries = List.copyOf(countries);
        }

        @Override
        public Change.What what() {
            return Change.What.COUNTRY;
        }
    }

    /// When.
    ///
    /// @param date absent when that is not known
    record Said(Optional<PartialDate> date) implements Remedy {

        @Override
        public Change.What what() {
            return Change.What.DATE;
        }
    }

    /// Whether it stands in quotation marks.
    record OfKind(Statement.Kind kind) implements Remedy {

        @Override
        public Change.What what() {
            return Change.What.KIND;
        }
    }

    /// From where to where.
    ///
    /// @param segments the words, in the order in which they stand
    /// @param gives    the id that the statement gets by its other words
    record Extent(List<TextQuote> segments, StatementId gives) implements Remedy {

        public Extent {
            segments = checked(segments);
        }

        @Override
        public Change.What what() {
            return Change.What.EXTENT;
        }
    }

    /// Nobody said it.
    record NotAStatement() implements Remedy {

        @Override
        public Change.What what() {
            return Change.What.NOT_A_STATEMENT;
        }
    }

    /// The rules did not see it.
    ///
    /// @param segments the words, in the order in which they stand
    /// @param speakers nobody when unknown
    record Missed(List<TextQuote> segments, Statement.Kind kind, List<Speaker> speakers,
            Optional<PartialDate> date) implements Remedy {

        public Missed {
            segments = checked(segments);
            speakers = List.copyOf(speakers);
        }

        @Override
        public Change.What what() {
            return Change.What.MISSED;
        }
    }

    private static List<TextQuote> checked(List<TextQuote> segments) {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a statement needs words, got none");
        }
        return List.copyOf(segments);
    }
}
