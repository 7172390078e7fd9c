// The part of a long statement that a result shows.

const LONGEST = 520;
const GLIMPSE = 400;

/** A long statement from shortly before the first mark on, cut between words; the document has it whole. */
export function glimpse(text, highlights) {
  if (text.length <= LONGEST) return { text, ranges: highlights, begun: true, ended: true };
  const first = highlights[0]?.begin ?? 0;
  const from = first < GLIMPSE / 2 ? 0 : text.lastIndexOf(' ', first - GLIMPSE / 4) + 1;
  const space = text.indexOf(' ', from + GLIMPSE);
  const to = space < 0 ? text.length : space;
  return { text: text.slice(from, to), begun: from === 0, ended: to === text.length,
    ranges: highlights.filter(({ begin, end }) => begin >= from && end <= to).map(({ begin, end }) => ({ begin: begin - from, end: end - from })) };
}
