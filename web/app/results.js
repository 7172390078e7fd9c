// One result: the words, then who, from where, when, and where it stands.

import { copying } from './copy.js';
import { dotted, h, marked } from './dom.js';
import { glimpse } from './glimpse.js';
import { countryName, counted, languageName, speakerLabel, spokenBasis, spokenDate } from './speech.js';
import { documentAddress } from './state.js';
import { why } from './why.js';
import { CORRECTED, KINDS, SAY } from './words.js';

// A mark that opens stands close to the words after it, one that closes to those before.
const OPENING = /[“„«‘"'([]$/;
const CLOSING = /^[.,;:!?”“»’"')\]…]/;

/**
 * @param {Object} hit of the API
 * @param {(name: string, value: string) => string} narrow  the address with a value chosen
 * @param {URLSearchParams} state  goes with the link, so that the document leads back to where one was
 */
export function statement(hit, narrow, state) {
  const open = documentAddress(hit.document.id, state, hit.id);
  const { text, ranges, begun, ended } = glimpse(hit.text, hit.highlights);
  const context = (words) => h('span.context', { dir: 'auto' }, words);
  return h('li.hit', { id: hit.id, tabindex: -1 },
    h('blockquote', { lang: hit.document.language, dir: 'auto', cite: hit.document.url },
      hit.before && begun ? context(hit.before + (OPENING.test(hit.before) ? '' : ' ')) : null,
      h('a.words', { href: open, title: SAY.open }, begun ? null : '… ', marked(text, ranges), ended ? null : ' …'),
      hit.after && ended ? context((CLOSING.test(hit.after) ? '' : ' ') + hit.after) : null),
    h('p.who', {}, ...speakers(hit.speakers, narrow), h('span.said', {}, ...when(hit.date))),
    h('p.source', {}, ...dated(hit.document, h('a', { href: open, lang: hit.document.language, dir: 'auto' }, hit.document.title))),
    h('p.tools', {}, h('span.tag', { title: KINDS[hit.kind] }, hit.kind), corrected(hit), why(hit),
      h('a', { href: `/s/${hit.id}` }, SAY.link), copying(hit)));
}

export function documentHit(hit, state) {
  const open = documentAddress(hit.document.id, state);
  const { lang, dir } = { lang: hit.document.language, dir: 'auto' };
  return h('li.hit', { id: hit.document.id, tabindex: -1 },
    h('h2.title', {}, h('a', { href: open, lang, dir }, hit.document.title)),
    h('p.excerpt', { lang, dir }, '… ', ...marked(hit.excerpt, hit.highlights), ' …'),
    h('p.source', {}, ...dated(hit.document, null, [counted(hit.statements, 'statements')])));
}

/** A speaker among those of the statements found, with a bar as long as theirs are many. */
export function person({ value, label, count: hits }, most, narrow) {
  const bar = h('span.share');
  bar.style.setProperty('--share', hits / most);
  const unresolved = value === 'unresolved';
  return h('li.hit', { id: `p-${value}`, tabindex: -1 },
    unresolved ? h('span.name.nobody', {}, SAY.unresolvedLabel) : h('a.name', { href: `/speaker/${encodeURIComponent(value)}`, dir: 'auto' }, label),
    h('a', { href: narrow('speaker', value), 'aria-label': `${SAY.asStatements}: ${label}` }, counted(hits, 'statements')),
    bar);
}

function speakers(list, narrow) {
  if (!list.length) return [h('span.nobody', {}, SAY.unknownSpeaker)];
  return list.flatMap((speaker, at) => [
    at ? h('span', {}, SAY.and) : null,
    speaker.id
      ? h('a.speaker', { href: `/speaker/${encodeURIComponent(speaker.id)}`, dir: 'auto' }, speakerLabel(speaker))
      : h('span.speaker.unresolved', { title: SAY.unresolved, dir: 'auto' }, speakerLabel(speaker)),
    h('span.role', {}, ...dotted([[speaker.role, speaker.affiliation].filter(Boolean).join(', '),
      ...speaker.countries.map((code) => h('a.country', { href: narrow('country', code) }, countryName(code)))])),
  ]);
}

const when = (date) => [spokenDate(date), date ? h('span.basis', {}, `, ${spokenBasis(date)}`) : null];

function corrected({ corrected: is, corrections = [] }) {
  if (!is) return null;
  const what = corrections.map((one) => (CORRECTED[one.what] ?? one.what) + (one.by ? SAY.by(one.by) : '')).join(', ');
  return h('span.tag.corrected', { title: SAY.correctedWhat(what) }, SAY.corrected);
}

function dated(document, title, more = []) {
  const language = document.language === 'en' ? null : languageName(document.language);
  return dotted([title, document.publisher, document.published && SAY.published(spokenDate(document.published)), language, ...more]);
}
