// Cuts a text where spans begin and end, so that marks may overlap.

/** Pieces of a text between the borders of spans, each with which sorts of span reach over it. */
export function cut(text, quotes, marks, cue) {
  const borders = new Set([0, text.length]);
  [...quotes, ...marks, ...cue].forEach(({ begin, end }) => [begin, end].forEach((at) => borders.add(Math.min(text.length, Math.max(0, at)))));
  const over = (spans, begin, end) => spans.some((span) => span.begin <= begin && span.end >= end);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => ({ text: text.slice(cuts[at], end), quote: over(quotes, cuts[at], end), mark: over(marks, cuts[at], end),
    isCue: over(cue, cuts[at], end) }));
}
