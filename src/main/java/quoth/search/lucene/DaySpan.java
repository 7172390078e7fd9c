package quoth.search.lucene;

/// The days that a date may be, as the index numbers them, with their months, since a timeline asks for these of every
/// date in each search.
///
/// @param firstMonth since the year 0
record DaySpan(int first, int last, int firstMonth, int lastMonth) {

    static DaySpan of(int first, int last) {
        return new DaySpan(first, last, month(first), month(last));
    }

    private static int month(int day) {
        var date = Days.day(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
