// How right a judged sample is: for each kind and each thing, the share and the interval in which it lies.

import { h, svg } from '../dom.js';
import { SAY } from './words.js';

/**
 * @param {{kind: string, aspect: string, right: number, judged: number, low: number, high: number}[]} lines
 * @param {string} [name] of what was judged
 */
export function precision(lines, name = SAY.precision) {
  if (!lines.length) return h('p.hint', {}, SAY.precisionNone);
  const aspects = Object.keys(SAY.aspects);
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  const cell = (kind, aspect) => {
    const line = lines.find((one) => one.kind === kind && one.aspect === aspect);
    return h('td', {}, line ? figure(line) : '–');
  };
  return h('div.wide', { tabindex: '0', role: 'region', 'aria-label': name }, h('table', {}, h('caption', {}, name),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, SAY.kind), ...aspects.map((aspect) => h('th', { scope: 'col' }, SAY.aspects[aspect])))),
    h('tbody', {}, ...kinds.map((kind) => h('tr', {}, h('th', { scope: 'row' }, kind), ...aspects.map((aspect) => cell(kind, aspect)))))));
}

function figure({ right, judged, low, high }) {
  const per = (share) => Math.round(share * 100);
  return h('span.figure', {}, h('strong', {}, `${per(right / judged)} %`), h('span.hint', {}, SAY.of(right, judged)), whisker(right / judged, low, high),
    h('span.hint', {}, SAY.interval(per(low), per(high))));
}

/** The interval as a line, the share as a point on it. */
const whisker = (share, low, high) => svg('svg', { viewBox: '-4 0 108 10', class: 'whisker', 'aria-hidden': 'true' },
  svg('rect', { x: 0, y: 4.5, width: 100, height: 1, class: 'scale' }), svg('rect', { x: low * 100, y: 3, width: Math.max(1, (high - low) * 100), height: 4 }),
  svg('circle', { cx: share * 100, cy: 5, r: 3.5 }));
