// The results that somebody looked at last, kept for the time the tab is open: a document can lead to the next one.

const PLACE = 'hits';

/** @param {Object[]} hits of statements  @param {URLSearchParams} state */
export function keep(hits, state) {
  const list = hits.map((hit) => ({ id: hit.id, document: hit.document.id, words: wordsOf(hit) }));
  try {
    sessionStorage.setItem(PLACE, JSON.stringify({ state: state.toString(), list }));
  } catch {
    // a browser that keeps nothing has no previous and next result
  }
}

const wordsOf = ({ text, highlights }) => [...new Set(highlights.map(({ begin, end }) => text.slice(begin, end)))];

/** Where a statement stands among them: `{at, list, before, after, words}`; null when it does not. */
export function around(id) {
  let kept = null;
  try {
    kept = JSON.parse(sessionStorage.getItem(PLACE));
  } catch {
    return null;
  }
  const at = kept?.list.findIndex((hit) => hit.id === id) ?? -1;
  if (at < 0) return null;
  return { at, list: kept.list, state: new URLSearchParams(kept.state), before: kept.list[at - 1], after: kept.list[at + 1], words: kept.list[at].words };
}
