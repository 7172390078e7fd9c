// One result: the words, then who, from where, when, and where it stands.

import { dotted, h, marked } from './dom.js';
import { KINDS, counted, countryName, languageName, speakerLabel, spokenBasis, spokenDate } from './words.js';

// A mark that opens stands close to the words after it, one that closes to those before.
const OPENING = /[“„«‘"'([]$/;
const CLOSING = /^[.,;:!?”“»’"')\]…]/;

const LONGEST = 700;
const GLIMPSE = 500;

/** @param {(name: string, value: string) => string} narrow  the address with a value chosen */
export function statement(hit, narrow, query) {
  const open = documentAddress(hit.document.id, { s: hit.id, q: query });
  const { text, ranges, begun, ended } = glimpse(hit.text, hit.highlights);
  return h('li.hit', { id: hit.id },
    h('blockquote', { lang: hit.document.language, dir: 'auto', cite: hit.document.url },
      hit.before && begun ? h('span.context', {}, hit.before, OPENING.test(hit.before) ? '' : ' ') : null,
      h('a.words', { href: open }, begun ? null : '… ', marked(text, ranges), ended ? null : ' …'),
      hit.after && ended ? h('span.context', {}, CLOSING.test(hit.after) ? '' : ' ', hit.after) : null),
    h('p.who', {}, ...speakers(hit.speakers, narrow), ...when(hit.date), kind(hit.kind), corrected(hit)),
    source(hit.document, open));
}

/** A long statement from shortly before the first mark on, cut between words; the document has it whole. */
function glimpse(text, highlights) {
  if (text.length <= LONGEST) return { text, ranges: highlights, begun: true, ended: true };
  const first = highlights[0]?.begin ?? 0;
  const from = first < GLIMPSE / 2 ? 0 : text.lastIndexOf(' ', first - GLIMPSE / 4) + 1;
  const space = text.indexOf(' ', from + GLIMPSE);
  const to = space < 0 ? text.length : space;
  return { text: text.slice(from, to), begun: from === 0, ended: to === text.length,
    ranges: highlights.filter(({ end }) => end <= to).map(({ begin, end }) => ({ begin: begin - from, end: end - from })) };
}

export function documentHit(hit, narrow, query) {
  const open = documentAddress(hit.document.id, { q: query });
  return h('li.hit', { id: hit.document.id },
    h('h2.title', {}, h('a', { href: open, lang: hit.document.language, dir: 'auto' }, hit.document.title)),
    h('p.excerpt', { lang: hit.document.language, dir: 'auto' }, '… ', ...marked(hit.excerpt, hit.highlights), ' …'),
    dated(hit.document, [counted(hit.statements, 'statements')]));
}

export const documentAddress = (id, parameters) => {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return `/d/${id}${query.toString() ? `?${query}` : ''}`;
};

function speakers(list, narrow) {
  if (!list.length) return [h('span.unknown', {}, 'Speaker unknown')];
  return list.flatMap((speaker, at) => [
    at ? h('span', {}, ' and ') : null,
    speaker.id
      ? h('a.speaker', { href: narrow('speaker', speaker.id) }, speakerLabel(speaker))
      : h('span.speaker.unresolved', { title: 'as written; not resolved to a person' }, speakerLabel(speaker)),
    speaker.role ? h('span.role', {}, speaker.role) : null,
    ...speaker.countries.map((code) => h('a.country', { href: narrow('country', code) }, countryName(code))),
  ]);
}

const when = (date) => [
  h('span.date', { title: spokenBasis(date) || null }, spokenDate(date)),
  date && date.basis === 'published' ? h('span.basis', {}, 'as published') : null,
];

const kind = (name) => h('span.kind', { title: KINDS[name] ?? null }, name);
const corrected = (hit) => (hit.corrected
  ? h('span.corrected', { title: whatWasCorrected(hit.corrections ?? []) }, 'corrected by a reader') : null);
const whatWasCorrected = (all) => all.map(({ what, by }) => what.replaceAll('_', ' ') + (by ? ` (${by})` : '')).join(', ') || null;

const source = (document, open) => dated(document, [], h('a', { href: open, lang: document.language, dir: 'auto' }, document.title));

function dated(document, more, title = null) {
  const published = document.published ? spokenDate(document.published) : null;
  const language = document.language === 'en' ? null : languageName(document.language);
  return h('p.source', {}, ...dotted([title, document.publisher, published, language, ...more]));
}
