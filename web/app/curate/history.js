// What people set right, each with what it says now, who said so and why; and how it is taken back.

import { h } from '../dom.js';
import { countryName, speakerLabel, spokenDate } from '../speech.js';
import { SAY } from './words.js';
import { asked } from './asking.js';

const day = (instant) => spokenDate({ precision: 'day', earliest: instant.slice(0, 10), latest: instant.slice(0, 10) });

/**
 * @param {Object[]} corrections  as the API gives them
 * @param {(undone: Object) => void} done  after one was taken back
 */
export function history(corrections, done, { where = false } = {}) {
  if (!corrections.length) return h('p.hint', {}, SAY.noHistory);
  return h('ol.history', {}, ...corrections.map((one) => entry(one, done, where)));
}

function entry(correction, done, where) {
  const message = h('span.told', { role: 'status' });
  const { number, what, by, why, at, undone, statement, quote } = correction;
  const undo = h('button.button.small', { type: 'button', 'aria-label': `${SAY.undo}: ${SAY.whats[what]}, ${number}` }, SAY.undo);
  undo.addEventListener('click', async () => {
    undo.disabled = true;
    try {
      done(await asked('POST', `/api/v1/corrections/${number}/undo`, {}));
    } catch (error) {
      undo.disabled = false;
      message.textContent = error.message;
    }
  });
  return h(undone ? 'li.undone' : 'li', {},
    h('p', {}, h('strong', {}, SAY.whats[what]), ' ', h('bdi', {}, says(correction))),
    where && quote ? h('p.hint', {}, h('a', { href: `/s/${statement}`, dir: 'auto' }, `“${shortened(quote.exact)}”`)) : null,
    h('p.hint', {}, h('bdi', {}, by), `, ${day(at)}`, why ? [': ', h('bdi', {}, why)] : null,
      undone ? ` (${SAY.undoneBy(undone.by, day(undone.at))})` : null),
    undone ? null : undo, message);
}

function says({ what, set }) {
  switch (what) {
    case 'speaker': return set.speakers.map(speakerLabel).join('; ') || SAY.nobody;
    case 'country': return set.countries.map(countryName).join(', ') || SAY.unknown;
    case 'date': return set.date ? spokenDate(set.date) : SAY.unknown;
    case 'kind': return set.kind;
    case 'extent': return `“${shortened(set.words.join(' … '))}”`;
    case 'missed': return set.speakers?.map(speakerLabel).join('; ') ?? '';
    case 'merge': return `${set.from} → ${set.into.name}`;
    case 'split': return `${set.from} → ${set.into.name}`;
    default: return '';
  }
}

const shortened = (text) => (text.length > 140 ? `${text.slice(0, 140).replace(/\s+\S*$/, '')} …` : text);
