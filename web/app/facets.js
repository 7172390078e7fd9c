// The lists that narrow: each value a checkbox with its true count, and a button that keeps it out.

import { ask } from './api.js';
import { h } from './dom.js';
import { count } from './speech.js';
import { byLabel, question } from './state.js';
import { FACETS, SAY } from './words.js';

const OPEN_AT_FIRST = 2;
const LONG = 200;
const SEARCHED = 20;
const SORTED = 5;

/**
 * @param {Object} answer the API's `facets`
 * @param {URLSearchParams} state
 * @param {Set<string>} touched names of the lists that a person opened or closed against their default
 * @param {{choose: (name: string, value: string) => void, exclude: (name: string, value: string) => void, sort: (name: string) => void, label: (name: string, value: string) => string}} act
 */
export function facets(answer, state, touched, act) {
  return Object.keys(FACETS)
    .filter((name) => answer[name] && (answer[name].values.length || answer[name].missing || state.getAll(`not.${name}`).length))
    .map((name, at) => list(name, answer[name], state, at < OPEN_AT_FIRST !== touched.has(name), touched, act));
}

function list(name, facet, state, open, touched, act) {
  const values = h('ul');
  const rest = h('p.rest', { 'aria-live': 'polite' });
  let filled = open;
  if (open) fill(values, rest, name, facet, state, act);
  const long = facet.distinct > facet.values.length;
  const details = h('details.facet', { id: idOf(name), open },
    h('summary', {}, h('h2', {}, FACETS[name]), h('span.distinct', {}, count(facet.distinct))),
    facet.distinct > SEARCHED ? searchInside(name, values, rest, state, act) : null,
    facet.distinct > SORTED ? order(name, state, act) : null,
    values,
    long ? h('button.button.all', { type: 'button', onclick: (event) => showAll(event.target, name, values, rest, state, act) }, SAY.showAll(facet.distinct)) : null,
    rest);
  details.addEventListener('toggle', () => {
    if (!filled) fill(values, rest, name, facet, state, act); // most lists stay closed: rows that nobody sees cost time too
    filled = true;
    if (details.open === open) touched.delete(name);
    else touched.add(name);
  });
  return details;
}

export const idOf = (name) => `facet-${name.replace('.', '-')}`;

/** What is kept out heads the list, then the values, then those without one. */
function fill(values, rest, name, facet, state, act, whole = false) {
  const most = Math.max(1, ...facet.values.map((value) => value.count));
  const out = state.getAll(`not.${name}`);
  const rows = out.filter((value) => !facet.values.some((one) => one.value === value))
    .map((value) => row(name, { value, label: act.label(name, value), count: 0, selected: false }, most, true, act));
  rows.push(...facet.values.map((value) => row(name, value, most, out.includes(value.value), act)));
  if (facet.missing || state.getAll('missing').includes(name)) rows.push(missing(name, facet.missing, state, act));
  values.replaceChildren(...rows);
  const more = facet.distinct - facet.values.length;
  rest.textContent = !facet.values.length && whole ? SAY.noValue : more > 0 && whole ? SAY.moreValues(more, facet.other) : '';
}

function row(name, { value, label, count: hits, selected }, most, out, act) {
  const bar = h('span.share');
  bar.style.setProperty('--share', hits / most);
  const shown = name === 'speaker' && value === 'unresolved' ? SAY.unresolvedLabel : label;
  return h(out ? 'li.out' : 'li', {},
    h('label', {},
      h('input', { type: 'checkbox', checked: selected, disabled: out, onchange: () => act.choose(name, value), 'data-value': value }),
      h('span.label', { dir: 'auto' }, shown),
      h('span.count', {}, out ? '' : count(hits)),
      bar),
    h('button.not', { type: 'button', title: out ? SAY.include(shown) : SAY.exclude(shown), 'aria-label': out ? SAY.include(shown) : SAY.exclude(shown),
      'aria-pressed': String(out), 'data-not': value, onclick: () => act.exclude(name, value) }, '−'));
}

function missing(name, hits, state, act) {
  return h('li.missing', {}, h('label', {},
    h('input', { type: 'checkbox', checked: state.getAll('missing').includes(name), onchange: () => act.choose('missing', name), 'data-value': 'missing' }),
    h('span.label', {}, SAY.notKnown), h('span.count', {}, count(hits))));
}

/** The most frequent first, or by name. */
function order(name, state, act) {
  const named = byLabel(state, name);
  const button = (says, on) => h('button', { type: 'button', 'aria-pressed': String(on), 'data-order': says, onclick: () => (on ? null : act.sort(name)) }, says);
  return h('span.choice.order', { role: 'group', 'aria-label': SAY.sortedBy(FACETS[name]) }, button(SAY.byCount, !named), button(SAY.byLabel, named));
}

const address = (name, state, more) => {
  const query = question(state);
  ['sort', 'size', 'cursor', 'in'].forEach((other) => query.delete(other));
  if (byLabel(state, name)) query.set('sort', 'label');
  Object.entries(more).forEach(([key, value]) => query.set(key, value));
  return `/api/v1/facets/${name}?${query}`;
};

function searchInside(name, values, rest, state, act) {
  return h('input.within', { type: 'search', 'aria-label': SAY.searchIn(FACETS[name]), placeholder: SAY.searchIn(FACETS[name]), autocomplete: 'off',
    oninput: async (event) => {
      const prefix = event.target.value.trim();
      try {
        const facet = await ask(address(name, state, { prefix, size: prefix ? 50 : 10 }), { sort: name });
        fill(values, rest, name, facet, state, act, Boolean(prefix));
      } catch (error) {
        if (error.name !== 'AbortError') rest.textContent = error.message;
      }
    } });
}

async function showAll(button, name, values, rest, state, act) {
  try {
    const facet = await ask(address(name, state, { size: LONG }), { sort: name });
    fill(values, rest, name, facet, state, act, true);
    values.closest('.facet').classList.add('long');
    button.remove();
    values.querySelector('input')?.focus();
  } catch (error) {
    if (error.name !== 'AbortError') rest.textContent = error.message;
  }
}
