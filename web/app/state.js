// The page's state is its address: the parameters of the page are those of the API, so whatever is seen can be
// linked to, gone back to, and asked again with curl.

import { FILTERS, VIEWS } from './words.js';

const REPEATED = [...Object.keys(FILTERS), 'missing', ...Object.keys(FILTERS).map((name) => `not.${name}`)];

/** The state that an address holds. */
export function read(search) {
  return new URLSearchParams(search);
}

export const viewOf = (state) => (state.get('view') in VIEWS ? state.get('view') : 'statements');

/** A copy with one parameter set, or taken out when the value is empty. */
export function set(state, name, value) {
  const next = new URLSearchParams(state);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/** A copy with a facet's value chosen, or not any more. */
export function toggle(state, name, value) {
  const next = new URLSearchParams(state);
  const rest = state.getAll(name).filter((v) => v !== value);
  const chosen = state.getAll(name).includes(value) ? rest : [...rest, value];
  next.delete(name);
  chosen.forEach((v) => next.append(name, v));
  return next;
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

/** The API's address for a state. */
export function apiAddress(state, { facets = [], interval = 'year', cursor = '' } = {}) {
  const view = viewOf(state);
  const query = new URLSearchParams(state);
  query.delete('view');
  if (view === 'own') query.set('in', 'own');
  facets.forEach((name) => query.append('facet', name));
  if (facets.includes('date')) query.set('facet.date.interval', interval);
  if (cursor) query.set('cursor', cursor);
  const path = view === 'statements' ? 'statements' : 'documents';
  return `/api/v1/${path}${query.toString() ? `?${query}` : ''}`;
}
