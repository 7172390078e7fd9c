// The sentence that says what was understood: "Statements by Sergey Lavrov containing ‘grain’, 2022 to 2023".

import { clauses } from './clauses.js';
import { viewOf } from './state.js';
import { FILTERS, UNDERSTOOD as U } from './words.js';

const listed = (values, last) => (values.length < 2 ? values.join('')
  : `${values.slice(0, -1).join(', ')}${last}${values.at(-1)}`);

/**
 * @param {URLSearchParams} state
 * @param {(name: string, value: string) => string} label  what a value is called
 * @returns {{sentence: string, exact: boolean}} not `exact` when the words need more than a sentence
 */
export function understood(state, label) {
  const { plain, parts } = clauses(state.get('q') ?? '');
  const view = viewOf(state);
  const words = parts.filter((part) => !part.field && !part.out).map(quoted);
  const unwanted = parts.filter((part) => !part.field && part.out).map(quoted);
  const said = chosen(state, parts, label);
  const dates = period(state, said.date);
  const any = parts.length || said.any || dates;
  let sentence = any ? U.some[view] : U.all[view];
  if (said.speaker.length) sentence += U.by(listed(said.speaker, U.or));
  if (said['not.speaker'].length) sentence += U.notBy(listed(said['not.speaker'], U.or));
  if (!plain) return { sentence: sentence + U.matching, exact: false, rest: others(said) + dates };
  if (words.length) sentence += U.containing(listed(words, U.and));
  if (unwanted.length) sentence += U.notContaining(listed(unwanted, U.or));
  return { sentence: sentence + others(said) + dates, exact: true, rest: '' };
}

const quoted = ({ phrase, value }) => (phrase ? `“${value}”` : `‘${value}’`);

/** Values by filter, from the address and from the words. */
function chosen(state, parts, label) {
  const said = { any: false, date: '' };
  for (const name of Object.keys(FILTERS)) {
    for (const key of [name, `not.${name}`]) {
      said[key] = state.getAll(key).map((value) => label(name, value));
      parts.filter((part) => part.field === name && part.out === key.startsWith('not.')).forEach((part) => said[key].push(label(name, part.value)));
      said.any ||= said[key].length > 0;
    }
  }
  said.missing = state.getAll('missing').map((name) => (FILTERS[name] ?? name).toLowerCase());
  said.any ||= said.missing.length > 0;
  said.date = parts.find((part) => part.field === 'date' && !part.out)?.value ?? '';
  said.unsaid = parts.filter((part) => part.field && part.field !== 'date' && !(part.field in FILTERS));
  return said;
}

function others(said) {
  let text = '';
  if (said.country.length) text += U.speakersFrom(listed(said.country, U.or));
  if (said['not.country'].length) text += U.withNot(FILTERS.country.toLowerCase(), listed(said['not.country'], U.or));
  for (const name of Object.keys(FILTERS).filter((other) => other !== 'speaker' && other !== 'country')) {
    if (said[name].length) text += U.with(FILTERS[name].toLowerCase(), listed(said[name], U.or));
    if (said[`not.${name}`].length) text += U.withNot(FILTERS[name].toLowerCase(), listed(said[`not.${name}`], U.or));
  }
  said.unsaid.forEach((part) => { text += U.with(part.field, quoted(part)); });
  said.missing.forEach((name) => { text += U.missing(name); });
  return text;
}

function period(state, inWords) {
  const from = shortened(state.get('from'), '-01-01');
  const to = shortened(state.get('to'), '-12-31');
  const typed = inWords ? U.inYear(inWords.replace('..', ' to ').replace(/^\[|\]$/g, '').replace(' TO ', ' to ')) : '';
  if (from && from === to) return U.inYear(from) + typed;
  if (from && to) return U.between(from, to) + typed;
  return (from ? U.since(from) : to ? U.until(to) : '') + typed;
}

/** A day that begins or ends its year is said as the year. */
const shortened = (day, edge) => (day?.endsWith(edge) ? day.slice(0, -edge.length) : day ?? '');
