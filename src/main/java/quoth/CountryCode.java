package quoth;

/// A country: ISO 3166-1 alpha-2, plus `EU`, `XK` (Kosovo), `INT` (an international body) and former states by
/// their four letters of ISO 3166-3, such as `SUHH`. Which codes exist is the gazetteer's knowledge.
///
/// @param value two to four upper-case letters
public record CountryCode(String value) implements Comparable<CountryCode> {

    public CountryCode {
        if (value.length() < 2 || value.length() > 4 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException(
                    "country needs 2 to 4 upper-case letters, got '%s'".formatted(value));
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
