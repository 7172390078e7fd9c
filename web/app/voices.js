// Each speaker of a document in a colour of their own, in the text and in the list beside it.

const VOICES = 8;

/**
 * @param {Map<string, string>} speakers  statement's id -> who says it, in the order of the list
 * @returns {Map<string, number>} statement's id -> number of a voice; who says most comes first, the ninth shares with the last
 */
export function voices(speakers) {
  const often = new Map();
  speakers.forEach((name) => often.set(name, (often.get(name) ?? 0) + 1));
  const ranked = [...often].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return new Map([...speakers].map(([id, name]) => [id, Math.min(VOICES, ranked.indexOf(name) + 1)]));
}
