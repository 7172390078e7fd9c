// The search page: reads its state from the address, asks, shows.

import { ask } from './api.js';
import { byId, h } from './dom.js';
import { facets } from './facets.js';
import { documentHit, statement } from './results.js';
import * as State from './state.js';
import { intervalFor, timeline } from './timeline.js';
import { EXAMPLES, FACETS, FILTERS, SORTS, VIEWS, count, counted, countryName } from './words.js';

const box = byId('box');
const input = byId('q');
const touched = new Set();
const labels = new Map();
let state = State.read(location.search);
let next = null;

function go(to, { keepPlace = false } = {}) {
  history.pushState(null, '', to);
  state = State.read(location.search);
  show({ keepPlace });
}

async function show({ keepPlace = false } = {}) {
  input.value = state.get('q') ?? '';
  document.title = input.value ? `${input.value} · Quoth` : 'Quoth';
  showControls();
  document.body.classList.add('loading');
  const from = state.get('from');
  const to = state.get('to');
  const asked = [...Object.keys(FACETS), 'date'];
  try {
    const answer = await ask(State.apiAddress(state, { facets: asked, interval: intervalFor(from, to) }), { alone: true });
    showAnswer(answer);
    if (!keepPlace) scrollTo({ top: 0 });
  } catch (error) {
    if (error.name !== 'AbortError') showProblem(error);
  } finally {
    document.body.classList.remove('loading');
  }
}

function showAnswer(answer) {
  for (const [name, facet] of Object.entries(answer.facets)) {
    if (name !== 'date') facet.values.forEach(({ value, label }) => labels.set(`${name} ${value}`, label));
  }
  byId('summary').textContent = counted(answer.total, State.viewOf(state));
  byId('reading').replaceChildren(...reading(answer));
  const focused = document.activeElement?.dataset?.value;
  const facetOf = document.activeElement?.closest?.('.facet')?.id;
  byId('facets').replaceChildren(...facets(answer.facets, touched, choose, showAll));
  if (focused) document.querySelector(`#${facetOf} [data-value="${CSS.escape(focused)}"]`)?.focus();
  const figure = byId('timeline');
  figure.replaceChildren(...(answer.facets.date ? timeline(answer.facets.date, { from: state.get('from'), to: state.get('to') }, narrowDates) : []));
  figure.hidden = !figure.childElementCount;
  byId('message').replaceChildren(...(answer.total ? [] : [nothing()]));
  byId('results').replaceChildren(...answer.hits.map(hit));
  showMore(answer);
  showChips();
}

function showControls() {
  const view = State.viewOf(state);
  byId('views').replaceChildren(...Object.entries(VIEWS).map(([name, { label, hint }]) => h('a', {
    href: State.addressOf(State.set(State.set(state, 'view', name === 'statements' ? '' : name), 'sort', '')),
    title: hint, 'aria-current': name === view ? 'page' : false,
  }, label)));
  const chosen = state.get('sort') ?? (state.get('q') ? 'relevance' : '-date');
  byId('sort').replaceChildren(...Object.entries(SORTS).map(([value, label]) => h('option', { value, selected: value === chosen }, label)));
  byId('api').href = State.apiAddress(state);
}

function showChips() {
  const chips = State.narrowing(state).map(({ name, value }) => {
    const without = name === 'from' || name === 'to' ? State.set(state, name, '') : State.toggle(state, name, value);
    return h('li', {}, h('a', { href: State.addressOf(without), 'aria-label': `Remove ${chipLabel(name, value)}` }, chipLabel(name, value), h('span', { 'aria-hidden': 'true' }, ' ×')));
  });
  if (chips.length > 1) chips.push(h('li', {}, h('a.clear', { href: State.addressOf(State.widened(state)) }, 'Clear all')));
  byId('chips').replaceChildren(...chips);
}

function chipLabel(name, value) {
  if (name === 'from') return `from ${value}`;
  if (name === 'to') return `until ${value}`;
  if (name === 'missing') return `no ${FILTERS[value] ?? value}`;
  const facet = name.replace(/^not\./, '');
  const label = labels.get(`${facet} ${value}`) ?? (facet.endsWith('country') ? countryName(value) : value);
  return `${name === facet ? '' : 'not '}${FILTERS[facet]}: ${label}`;
}

function showMore(answer) {
  next = answer.links.next ?? null;
  byId('more').hidden = !next;
}

async function more() {
  if (!next) return;
  byId('more').disabled = true;
  try {
    const answer = await ask(next);
    const items = answer.hits.map(hit);
    byId('results').append(...items);
    showMore(answer);
    items[0]?.querySelector('a')?.focus({ preventScroll: true });
  } catch (error) {
    showProblem(error);
  } finally {
    byId('more').disabled = false;
  }
}

async function showAll(name) {
  const asked = State.set(State.set(state, 'size', '0'), `facet.${name}.size`, '200');
  try {
    const answer = await ask(State.apiAddress(asked, { facets: [name] }));
    const list = facets({ [name]: answer.facets[name] }, new Set(), choose, showAll)[0];
    byId(list.id).replaceWith(list);
    list.open = true;
    list.classList.add('long');
    list.querySelector('input')?.focus();
  } catch (error) {
    showProblem(error);
  }
}

function hit(item) {
  const narrow = (name, value) => State.addressOf(State.toggle(state, name, value));
  const query = input.value;
  return State.viewOf(state) === 'statements' ? statement(item, narrow, query) : documentHit(item, narrow, query);
}

const choose = (name, value) => go(State.addressOf(State.toggle(state, name, value)), { keepPlace: true });
const narrowDates = (from, to) => State.addressOf(State.set(State.set(state, 'from', from), 'to', to));

function reading(answer) {
  const parts = [];
  if (state.get('q')) parts.push('Read as ', h('code', {}, answer.query.read));
  answer.query.warnings.forEach((warning) => parts.push(h('span.warning', {}, warning)));
  if (answer.partial) parts.push(h('span.warning', {}, 'The time ran out: this is not all of it.'));
  return parts;
}

function nothing() {
  return h('div.empty', {}, h('p', {}, 'Nothing in this archive matches.'),
    State.narrowing(state).length ? h('p', {}, h('a', { href: State.addressOf(State.widened(state)) }, 'Search without the filters')) : null,
    h('p', {}, 'For example: ', ...EXAMPLES.flatMap((example) => [h('a.example', { href: `/?${new URLSearchParams({ q: example })}` }, example), ' '])));
}

function showProblem({ message, problem = {} }) {
  const detail = h('div.problem', {}, h('p', {}, message));
  if (Number.isInteger(problem.position)) {
    const q = input.value;
    detail.append(h('p.pointer', {}, q.slice(0, problem.position), h('mark', {}, q.slice(problem.position, problem.position + 1) || ' '), q.slice(problem.position + 1)));
  }
  if (problem.suggestion) detail.append(h('p', {}, 'Try ', suggested(problem)));
  (problem.candidates ?? []).forEach(({ id, name }) => detail.append(h('p', {}, h('a', { href: State.addressOf(State.set(state, 'speaker', id)) }, name))));
  byId('message').replaceChildren(detail);
  byId('results').replaceChildren();
  byId('facets').replaceChildren();
  byId('timeline').hidden = true;
  byId('more').hidden = true;
  byId('summary').textContent = problem.title ?? 'No answer';
  byId('reading').replaceChildren();
  showChips();
}

/** A suggestion for the words is a link that searches for them. */
function suggested({ suggestion, position }) {
  return Number.isInteger(position) ? h('a', { href: State.addressOf(State.set(state, 'q', suggestion)) }, suggestion) : suggestion;
}

async function showInside() {
  try {
    const [statements, documents] = await Promise.all([
      ask('/api/v1/statements?size=0&facet=speaker&facet=country&facet.speaker.size=1&facet.country.size=1'), ask('/api/v1/documents?size=0')]);
    byId('inside').textContent = `${counted(statements.total, 'statements')} by ${count(statements.facets.speaker.distinct)} speakers `
      + `from ${count(statements.facets.country.distinct)} countries, in ${counted(documents.total, 'documents')}.`;
  } catch {
    byId('inside').textContent = '';
  }
}

box.addEventListener('submit', (event) => {
  event.preventDefault();
  go(State.addressOf(State.set(State.set(state, 'q', input.value.trim()), 'sort', '')));
  byId('results').focus({ preventScroll: true });
});
byId('sort').addEventListener('change', (event) => go(State.addressOf(State.set(state, 'sort', event.target.value)), { keepPlace: true }));
byId('more').addEventListener('click', more);
addEventListener('popstate', () => {
  const before = state.toString();
  state = State.read(location.search);
  if (state.toString() !== before) show({ keepPlace: true }); // else only the place in the page has changed
});
addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) { event.preventDefault(); input.focus(); input.select(); }
  if (event.key === 'Escape' && document.activeElement === input) input.value = '';
});
// Links that only change the state need no new page.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a');
  const href = link?.getAttribute('href');
  if (!href || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (href === '/' || href.startsWith('/?')) { event.preventDefault(); go(href, { keepPlace: Boolean(link.closest('.timeline, .chips')) }); }
});

show();
showInside();
