// How much of what was judged is right, for each kind and each thing, and the interval in which the share lies.

const Z = 1.959964; // 95 % of a normal distribution lie within

/**
 * @param {{id: string, kind: string}[]} hits
 * @param {Object[]} judgements  `right` or `wrong` for each thing that was judged, with the statement's id
 * @returns {{kind: string, aspect: string, right: number, judged: number, low: number, high: number}[]} as the API has them
 */
export function tallied(hits, judgements) {
  const kinds = new Map(hits.map(({ id, kind }) => [id, kind]));
  const lines = new Map();
  for (const { statement, ...verdicts } of judgements) {
    for (const [aspect, verdict] of Object.entries(verdicts)) {
      const place = `${kinds.get(statement)} ${aspect}`;
      const line = lines.get(place) ?? { kind: kinds.get(statement), aspect, right: 0, judged: 0 };
      lines.set(place, { ...line, right: line.right + (verdict === 'right' ? 1 : 0), judged: line.judged + 1 });
    }
  }
  return [...lines.values()].map((line) => ({ ...line, ...wilson(line.right / line.judged, line.judged) }));
}

/** Wilson's interval, which holds for few as well. */
function wilson(share, n) {
  const middle = share + Z ** 2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * n)) / n);
  return { low: Math.max(0, (middle - half) / (1 + Z ** 2 / n)), high: Math.min(1, (middle + half) / (1 + Z ** 2 / n)) };
}
