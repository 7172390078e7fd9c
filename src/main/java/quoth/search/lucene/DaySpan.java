package quoth.search.lucene;

/// The days that a date may be, as the index numbers them.
record DaySpan(int first, int last) {}
