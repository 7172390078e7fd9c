// The words that somebody selected in a document's text, with what stands around them, so that they are found again
// among the same words elsewhere.

const AROUND = 32;

/** One quote for each paragraph that the selection reaches into; none when it is not in the text. */
export function selectedQuotes(text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return [];
  return [...text.querySelectorAll('p:not(.page)')].filter((p) => range.intersectsNode(p)).map((p) => quoteIn(p, range)).filter(({ exact }) => exact);
}

function quoteIn(paragraph, range) {
  const whole = document.createRange();
  whole.selectNodeContents(paragraph);
  const inside = whole.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0) inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0) inside.setEnd(range.endContainer, range.endOffset);
  const before = whole.cloneRange();
  before.setEnd(inside.startContainer, inside.startOffset);
  const after = whole.cloneRange();
  after.setStart(inside.endContainer, inside.endOffset);
  return trimmed(inside.toString(), before.toString(), after.toString());
}

/** Blanks at the ends belong to what stands around. */
function trimmed(exact, before, after) {
  const lead = exact.length - exact.trimStart().length;
  const words = exact.trim();
  return { exact: words, prefix: (before + exact.slice(0, lead)).slice(-AROUND), suffix: (exact.slice(lead + words.length) + after).slice(0, AROUND) };
}
