// The page's state is its address: the parameters of the page are those of the API, so whatever is seen can be
// linked to, gone back to, and asked again with curl. The page's own are `view`, `vs`, `by`, `per`, `az` and `shown`.

import { clauses } from './clauses.js';
import { FILTERS, VIEWS } from './words.js';

const OWN = ['view', 'vs', 'by', 'per', 'az', 'shown'];
const REPEATED = [...Object.keys(FILTERS), ...Object.keys(FILTERS).map((name) => `not.${name}`), 'missing'];
const PAGE = 20;
const LARGEST_PAGE = 100;

/** The state that an address holds. */
export const read = (search) => new URLSearchParams(search);

export const viewOf = (state) => (state.get('view') in VIEWS ? state.get('view') : 'statements');

/** A copy with parameters set, or taken out when the value is empty; what was shown before is not shown any more. */
export function set(state, changes) {
  const next = new URLSearchParams(state);
  next.delete('shown');
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

/** A copy with a value of a repeated parameter added, or not there any more. */
export function toggle(state, name, value) {
  const had = state.getAll(name);
  const next = set(state, { [name]: '' });
  (had.includes(value) ? had.filter((other) => other !== value) : [...had, value]).forEach((v) => next.append(name, v));
  return next;
}

/** A copy in which a value that narrows is kept out instead, or the other way about. */
export function turn(state, name, value) {
  const other = name.startsWith('not.') ? name.slice(4) : `not.${name}`;
  const without = state.getAll(name).includes(value) ? toggle(state, name, value) : state;
  return without.getAll(other).includes(value) ? without : toggle(without, other, value);
}

/** A copy that keeps the words and the view, and nothing that narrows. */
export function widened(state) {
  const next = new URLSearchParams();
  for (const name of ['q', 'view', 'sort']) if (state.get(name)) next.set(name, state.get(name));
  return next;
}

/** What narrows the results: `{name, value}` each. */
export function narrowing(state) {
  const chips = REPEATED.flatMap((name) => state.getAll(name).map((value) => ({ name, value })));
  for (const name of ['from', 'to']) if (state.get(name)) chips.push({ name, value: state.get(name) });
  return chips;
}

export const addressOf = (state) => (state.toString() ? `/?${state}` : '/');

/** How many results are on the page: as many as somebody went on to, so that a reload shows them again. */
export const shownOf = (state) => Math.min(LARGEST_PAGE, Math.max(PAGE, Number.parseInt(state.get('shown'), 10) || PAGE));

/** Whether a list's values stand by their names rather than by their counts. */
export const byLabel = (state, name) => state.getAll('az').includes(name);

/** The parameters of the API for a state. */
export function question(state) {
  const query = new URLSearchParams(state);
  OWN.forEach((name) => query.delete(name));
  if (viewOf(state) === 'own') query.set('in', 'own');
  return query;
}

/** The API's address for a state. */
export function apiAddress(state, { facets = [], interval = '', size = '', extra = {}, form = '' } = {}) {
  const query = question(state);
  facets.forEach((name) => query.append('facet', name));
  if (facets.includes('date') && interval) query.set('facet.date.interval', interval);
  if (size !== '') query.set('size', size);
  facets.filter((name) => byLabel(state, name)).forEach((name) => query.set(`facet.${name}.sort`, 'label'));
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  const path = `${['statements', 'speakers'].includes(viewOf(state)) ? 'statements' : 'documents'}${form}`;
  return `/api/v1/${path}${query.toString() ? `?${query}` : ''}`;
}

/** The same question with other words, to compare with; other speakers when the words name some. */
export function compared(state) {
  const next = set(state, { q: state.get('vs'), vs: '' });
  if (/(^|[\s(])speaker:/.test(state.get('vs') ?? '')) next.delete('speaker');
  return next;
}

/** What a question's hits are a part of: all that the same people said, in the same places and time, whatever the words. */
export function whole(state) {
  const { plain, parts } = clauses(state.get('q') ?? '');
  const people = plain ? parts.filter(({ field }) => field in FILTERS).map(({ text, out }) => (out && !text.startsWith('-') ? `-${text}` : text)) : [];
  const all = set(state, { q: people.join(' '), vs: '', sort: '', about: '', 'about.country': '', 'not.about': '', 'not.about.country': '' });
  const words = parts.some(({ field }) => !(field in FILTERS)) || !plain || ['about', 'about.country'].some((name) => state.getAll(name).length);
  if (words) return all;
  // nothing but people was asked for: they are a part of everybody
  const everybody = new URLSearchParams();
  for (const name of ['view', 'from', 'to', 'collection', 'language', 'genre', 'publisher']) state.getAll(name).forEach((value) => everybody.append(name, value));
  return everybody;
}

/** The document's page, at a statement's words, with the search that led there. */
export function documentAddress(id, state, statementId = '') {
  const query = new URLSearchParams(state);
  ['s', 'view', 'vs', 'by', 'per', 'az'].forEach((name) => query.delete(name));
  if (state.get('view')) query.set('view', state.get('view'));
  const asked = query.toString();
  return `/d/${id}${asked ? `?${asked}` : ''}${statementId ? `#${statementId}` : ''}`;
}
