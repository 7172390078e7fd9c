// What is said when nothing is found, something is wrong, or nobody answers.

import { h } from './dom.js';
import { addressOf, narrowing, set, widened } from './state.js';
import { EXAMPLES, SAY } from './words.js';

const toWords = (q) => `/?${new URLSearchParams({ q })}`;

export const examples = () => h('p', {}, SAY.forExample, ...EXAMPLES.flatMap((example) => [h('a.example', { href: toWords(example) }, example), ' ']));

/** @param {boolean} bare whether the archive itself is empty */
export function nothing(state, bare) {
  if (bare) return h('div.empty', {}, h('p', {}, SAY.empty), h('p', {}, SAY.emptyHow), h('p', {}, h('a', { href: '/curate' }, SAY.upload)));
  const any = anyOf(state.get('q') ?? '');
  return h('div.empty', {}, h('p', {}, SAY.nothing),
    narrowing(state).length ? h('p', {}, h('a', { href: addressOf(widened(state)) }, SAY.widen)) : null,
    any ? h('p', {}, ...SAY.anyWords(h('a', { href: addressOf(set(state, { q: any })) }, any))) : null,
    examples());
}

/** Plain words of which one would be enough. */
function anyOf(q) {
  const words = q.split(/\s+/).filter(Boolean);
  return words.length > 1 && words.every((word) => /^[\p{L}\p{N}]+$/u.test(word) && !/^(AND|OR|NOT)$/.test(word)) ? words.join(' OR ') : '';
}

/** @param {() => void} again asks once more */
export function problem({ message, problem: it = {}, offline }, state, q, again) {
  const many = it.candidates?.length;
  const parts = [h('p', {}, many ? SAY.whoIsMeant : message)];
  if (Number.isInteger(it.position)) {
    parts.push(h('p.pointer', { 'aria-hidden': 'true' }, q.slice(0, it.position), h('mark', {}, q.slice(it.position, it.position + 1) || ' '), q.slice(it.position + 1)));
  }
  if (it.suggestion) parts.push(h('p', {}, SAY.tryThis, Number.isInteger(it.position) ? h('a', { href: addressOf(set(state, { q: it.suggestion })) }, it.suggestion) : it.suggestion));
  if (many) {
    parts.push(h('ul', {}, ...it.candidates.map(({ id, name, statements }) =>
      h('li', {}, h('a', { href: addressOf(set(state, { speaker: id })) }, name), ` ${SAY.shareOf(statements)}`))));
  }
  if (offline || it.status === 503) parts.push(h('p', {}, h('button.button', { type: 'button', onclick: again }, SAY.again)));
  return h(offline ? 'div.notice.offline' : 'div.problem', {}, ...parts);
}
