// What was asked for, in parts that can be turned round or taken away: those of the words edit the words themselves.

import { clauses, turned, without } from './clauses.js';
import { h } from './dom.js';
import * as State from './state.js';
import { FILTERS, SAY } from './words.js';

/**
 * @param {URLSearchParams} state
 * @param {(name: string, value: string) => string} label  what a value is called
 * @param {(state: URLSearchParams) => void} go
 */
export function chips(state, label, go) {
  const q = state.get('q') ?? '';
  const { parts, plain } = clauses(q);
  const all = [
    ...(plain && parts.length > 1 ? parts.map((part) => ofWords(q, part, state, go)) : []),
    ...State.narrowing(state).map((one) => ofFilter(one, state, label, go)),
  ];
  if (State.narrowing(state).length > 1) {
    all.push(h('li.clear', {}, h('a', { href: State.addressOf(State.widened(state)) }, SAY.clear)));
  }
  return all;
}

function ofWords(q, part, state, go) {
  const shown = part.text.replace(/^[-+]/, '');
  return chip(shown, part.out, () => go(State.set(state, { q: turned(q, part) })), () => go(State.set(state, { q: without(q, part) })));
}

function ofFilter({ name, value }, state, label, go) {
  const out = name.startsWith('not.');
  const shown = chipLabel(name.replace(/^not\./, ''), value, label);
  const one = name === 'from' || name === 'to';
  return chip(shown, out, one || name === 'missing' ? null : () => go(State.turn(state, name, value)),
    () => go(one ? State.set(state, { [name]: '' }) : State.toggle(state, name, value)));
}

function chipLabel(name, value, label) {
  if (name === 'from') return SAY.from(value);
  if (name === 'to') return SAY.until(value);
  if (name === 'missing') return SAY.without(FILTERS[value] ?? value);
  return `${FILTERS[name]}: ${label(name, value)}`;
}

function chip(shown, out, turn, remove) {
  const said = out ? SAY.include(shown) : SAY.exclude(shown);
  const what = h('span.what', { dir: 'auto' }, shown);
  return h(out ? 'li.chip.out' : 'li.chip', {},
    turn ? h('button', { type: 'button', title: said, 'aria-label': said, onclick: turn }, what) : h('span.fixed', {}, what),
    h('button', { type: 'button', 'aria-label': SAY.remove(shown), onclick: remove }, '×'));
}
