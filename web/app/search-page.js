// The search page: reads its state from the address, asks, shows.

import { answer as answerTo } from './ahead.js';
import { ask, giveUp } from './api.js';
import { box } from './box.js';
import { chips } from './chips.js';
import { byId, h } from './dom.js';
import { drawer, showDrawer } from './drawer.js';
import { facets } from './facets.js';
import { enter, keys } from './keys.js';
import { keep } from './hits.js';
import { labels } from './labels.js';
import { nothing, problem } from './messages.js';
import { documentHit, person, statement } from './results.js';
import { count, counted } from './speech.js';
import * as State from './state.js';
import { curve } from './curve.js';
import { understood } from './understood.js';
import { FACETS, SAY, SORTS, VIEWS } from './words.js';

const input = byId('q');
const touched = new Set(); // lists that were opened or closed by hand
const SLOW = 1500;
const MOST_PEOPLE = 100;
const FEW = 10;
let state = State.read(location.search);
let next = null;
let hits = [];
let read = null; // the answer that says how the question was read
let live = false; // whether the newest entry of the history is of words still being typed

const names = labels(() => { showChips(); showReading(); });

/** @param {URLSearchParams|string} to  @param {{place?: boolean, typing?: boolean}} how `place` keeps the place in the page */
function go(to, { place = false, typing = false } = {}) {
  const address = typeof to === 'string' ? to : State.addressOf(to);
  if (live) history.replaceState(null, '', address);
  else if (address !== location.pathname + location.search) history.pushState(null, '', address);
  live = typing;
  state = State.read(location.search);
  return show({ place, typing });
}

/**
 * Hits come first and counts after them: what was looked for is there sooner, and while somebody types, nothing is
 * counted that nobody will see.
 *
 * @returns {Promise<void>} when hits are shown, or what is wrong
 */
async function show({ place = false, typing = false } = {}) {
  if (!typing) input.value = state.get('q') ?? '';
  document.title = state.get('q') ? `${state.get('q')} · ${SAY.title}` : SAY.title;
  showControls();
  document.body.classList.add('loading', 'counting');
  byId('summary').textContent ||= SAY.searching;
  byId('results').setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => { byId('slow').textContent = SAY.slow; }, SLOW);
  const people = State.viewOf(state) === 'speakers';
  giveUp('counts');
  try {
    if (people) await showPeople();
    else {
      const answer = await answerTo(State.apiAddress(state, { size: State.shownOf(state) }));
      showCounts(answer);
      showHits(answer);
    }
    if (!place) scrollTo({ top: 0 });
    settled(slow);
  } catch (error) {
    if (error.name === 'AbortError') clearTimeout(slow);
    else {
      if (typing && error.problem?.status === 400) byId('reading').textContent = SAY.unfinished + error.message;
      else showProblem(error);
      document.body.classList.remove('counting');
      settled(slow);
    }
  }
}

function settled(slow) {
  clearTimeout(slow);
  byId('slow').textContent = '';
  document.body.classList.remove('loading', 'ghost');
  byId('results').setAttribute('aria-busy', 'false');
}

const counting = (extra = {}) => ask(State.apiAddress(state, { facets: [...Object.keys(FACETS), 'date'], interval: curve.intervalOf(state), size: 0,
  extra }), { sort: 'counts' });

async function showPeople() {
  const answer = await counting({ 'facet.speaker.size': MOST_PEOPLE });
  const { speaker } = answer.facets;
  learn(answer);
  showTotal(answer, speaker.distinct, 'speakers');
  const most = Math.max(1, ...speaker.values.map((value) => value.count));
  byId('results').replaceChildren(...speaker.values.map((value) => person(value, most, narrow)));
  next = null;
  byId('more').hidden = true;
  hits = [];
  const few = speaker.values.filter(({ selected }, at) => selected || at < FEW);
  showAround({ ...answer, facets: { ...answer.facets, speaker: { ...speaker, values: few } } });
}

function showHits(answer) {
  const view = State.viewOf(state);
  showTotal(answer, answer.total, view);
  byId('results').replaceChildren(...answer.hits.map(hit));
  next = answer.links.next ?? null;
  byId('more').hidden = !next;
  hits = view === 'statements' ? answer.hits : [];
  keep(hits, state);
}

/** How many, how the question was read, and what to do when there is nothing. */
function showTotal(answer, total, view) {
  byId('summary').textContent = counted(total, view);
  read = answer;
  if (names.knowAll(state)) showReading();
  byId('message').replaceChildren(...(total ? [] : [nothing(state, !state.toString() && !answer.total)]));
  if (!total) byId('timeline').replaceChildren();
  byId('results').classList.toggle('people', view === 'speakers');
  showChips();
}

/** Lists and the timeline, once they are counted. */
async function showCounts(hitsAnswer) {
  try {
    const answer = await counting();
    learn(answer);
    showAround(answer);
    read = { ...hitsAnswer, partial: hitsAnswer.partial || answer.partial };
    showReading();
  } catch (error) {
    if (error.name === 'AbortError') return;
    byId('facets').replaceChildren(problem(error, state, state.get('q') ?? '', () => show({ place: true })));
    byId('timeline').replaceChildren();
    document.body.classList.remove('counting');
  }
}

function learn(answer) {
  names.learn(answer.facets);
  names.seek(state);
}

function showAround(answer) {
  const view = State.viewOf(state);
  showFacets(answer);
  showDrawer(State.narrowing(state).length, counted(answer.total, view === 'speakers' ? 'statements' : view));
  curve.show(answer.total ? answer.facets.date : null, state, { go });
  showChips();
  document.body.classList.remove('counting');
}

/** Puts the lists in anew; the keyboard stays where it was. */
function showFacets(answer) {
  const { activeElement } = document;
  const list = activeElement?.closest?.('.facet')?.id;
  const { value, not, order } = activeElement?.dataset ?? {};
  byId('facets').replaceChildren(...facets(answer.facets, state, touched, {
    choose: (name, chosen) => go(State.toggle(state, name, chosen), { place: true }),
    exclude: (name, chosen) => go(State.toggle(state.getAll(name).includes(chosen) ? State.toggle(state, name, chosen) : state, `not.${name}`, chosen), { place: true }),
    sort: (name) => go(State.toggle(state, 'az', name), { place: true }),
    label: names.of,
  }));
  const attribute = value !== undefined ? `[data-value="${CSS.escape(value)}"]` : not !== undefined ? `[data-not="${CSS.escape(not)}"]` : order ? `[data-order="${order}"]` : '';
  if (list && attribute) (document.querySelector(`#${list} ${attribute}`) ?? document.querySelector(`#${list} summary`))?.focus();
}

function showControls() {
  const view = State.viewOf(state);
  byId('views').replaceChildren(...Object.entries(VIEWS).map(([name, { label, hint }]) => h('a', {
    href: State.addressOf(State.set(state, { view: name === 'statements' ? '' : name, sort: '' })),
    title: hint, 'aria-current': name === view ? 'page' : false,
  }, label)));
  const chosen = state.get('sort') ?? (state.get('q') ? 'relevance' : '-date');
  byId('sort').replaceChildren(...Object.entries(SORTS).map(([value, label]) => h('option', { value, selected: value === chosen }, label)));
  byId('sort').parentElement.hidden = view === 'speakers';
  byId('api').href = State.apiAddress(state);
  byId('take').hidden = view !== 'statements' && view !== 'documents';
  byId('exports').replaceChildren(...Object.entries(SAY.exports).map(([form, [name, use]]) => h('li', {},
    h('a', { href: State.apiAddress(form === 'atom' ? State.set(state, { sort: '-ingested' }) : state, { form: `.${form}` }), download: form !== 'atom' },
      name, h('small', {}, use)))));
}

function showChips() {
  byId('chips').replaceChildren(...chips(state, names.of, (to) => go(to, { place: true })));
}

const narrow = (name, value) => State.addressOf(State.toggle(State.set(state, { view: '' }), name, value));
const hit = (item) => (State.viewOf(state) === 'statements' ? statement(item, narrow, state) : documentHit(item, state));

function showReading() {
  if (!read) return;
  const { sentence, exact, rest } = understood(state, names.of);
  const parts = [sentence];
  if (!exact) parts.push(h('code', {}, read.query.read), rest);
  read.query.warnings.forEach((warning) => parts.push(h('span.warning', {}, warning)));
  if (read.partial) parts.push(h('span.warning', {}, SAY.partial));
  byId('reading').replaceChildren(...parts);
}

function showProblem(error) {
  byId('message').replaceChildren(problem(error, state, state.get('q') ?? '', () => show({ place: true })));
  if (!error.offline) byId('facets').replaceChildren();
  byId('results').replaceChildren();
  byId('timeline').replaceChildren();
  byId('more').hidden = true;
  byId('summary').textContent = error.problem?.title ?? SAY.noAnswer;
  read = null;
  byId('reading').replaceChildren();
  showChips();
}

async function more() {
  if (!next) return;
  byId('more').disabled = true;
  try {
    const answer = await ask(next, { sort: 'search' });
    const items = answer.hits.map(hit);
    byId('results').append(...items);
    if (State.viewOf(state) === 'statements') keep(hits = [...hits, ...answer.hits], state);
    next = answer.links.next ?? null;
    byId('more').hidden = !next;
    const shown = new URLSearchParams(location.search);
    shown.set('shown', byId('results').childElementCount);
    history.replaceState(null, '', State.addressOf(shown));
    items[0]?.focus({ preventScroll: true });
  } catch (error) {
    if (error.name !== 'AbortError') showProblem(error);
  } finally {
    byId('more').disabled = false;
  }
}

async function showInside() {
  try {
    const [statements, documents] = await Promise.all([
      ask('/api/v1/statements?size=0&facet=speaker&facet=country&facet.speaker.size=1&facet.country.size=1'), ask('/api/v1/documents?size=0')]);
    byId('inside').textContent = SAY.inside(counted(statements.total, 'statements'), statements.facets.speaker.distinct, statements.facets.country.distinct,
      `${count(documents.total)} ${VIEWS.documents.many}`);
  } catch {
    byId('inside').textContent = '';
  }
}

box({
  typed: (q) => go(State.set(state, { q, sort: '' }), { typing: true }),
  asked: (q) => {
    const to = State.set(state, { q, sort: q === (state.get('q') ?? '') ? state.get('sort') : '' });
    if (live || State.addressOf(to) === State.addressOf(state)) { history.replaceState(null, '', State.addressOf(to)); live = false; state = State.read(location.search); show(); }
    else go(to);
  },
  leave: enter,
});
keys();
drawer();
byId('sort').addEventListener('change', (event) => go(State.set(state, { sort: event.target.value }), { place: true }));
byId('more').addEventListener('click', more);
addEventListener('popstate', () => {
  live = false;
  const before = state.toString();
  state = State.read(location.search);
  if (state.toString() !== before) show({ place: true }); // else only the place in the page has changed
});
// Links that only change the state need no new page.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a');
  const href = link?.getAttribute('href');
  if (!href || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (href === '/' || href.startsWith('/?')) { event.preventDefault(); go(href, { place: Boolean(link.closest('.chips')) }); }
});
document.addEventListener('click', (event) => { if (!event.target.closest('#take')) byId('take').open = false; });

show().then(() => (window.requestIdleCallback ?? setTimeout)(showInside));
