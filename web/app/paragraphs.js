// Text with statements marked in it: cut at every border, so that marks may nest and run over paragraphs.

import { h } from './dom.js';

/**
 * @param {string} text
 * @param {{id: string, position: {begin: number, end: number}, segments?: {begin: number, end: number}[]}[]} statements
 * @param {number[]} pageStarts
 * @returns {Element[]}
 */
export function paragraphs(text, statements, pageStarts) {
  const marks = statements.flatMap(({ id, segments, position }) => (segments ?? [position]).map((span) => ({ id, ...span })));
  marks.sort((a, b) => a.begin - b.begin);
  const pages = new Map(pageStarts.map((start, at) => [start, at + 1]));
  const elements = [];
  let next = 0;
  let reaching = [];
  for (const { begin, end } of blocks(text)) {
    while (next < marks.length && marks[next].begin < end) reaching.push(marks[next++]);
    reaching = reaching.filter((mark) => mark.end > begin);
    for (const [start, page] of pages) {
      if (start <= begin) {
        if (pageStarts.length > 1) elements.push(h('p.page', { 'aria-label': `Page ${page}` }, `page ${page}`));
        pages.delete(start);
      }
    }
    elements.push(h('p', { dir: 'auto' }, ...pieces(text, begin, end, reaching)));
  }
  return elements;
}

function* blocks(text) {
  const gap = /\n\s*\n/g;
  let begin = 0;
  for (let found = gap.exec(text); found; found = gap.exec(text)) {
    if (found.index > begin) yield { begin, end: found.index };
    begin = found.index + found[0].length;
  }
  if (begin < text.length) yield { begin, end: text.length };
}

function pieces(text, begin, end, marks) {
  const borders = new Set([begin, end]);
  marks.forEach((mark) => { borders.add(Math.max(begin, mark.begin)); borders.add(Math.min(end, mark.end)); });
  const cuts = [...borders].sort((a, b) => a - b);
  const parts = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const piece = text.slice(cuts[at], cuts[at + 1]);
    const ids = marks.filter((mark) => mark.begin <= cuts[at] && mark.end >= cuts[at + 1]).map((mark) => mark.id);
    parts.push(ids.length ? h('mark.statement', { 'data-s': [...new Set(ids)].join(' ') }, piece) : piece);
  }
  return parts;
}
