// One result: the words, then who, from where, when, and where it stands.

import { dotted, h, marked } from './dom.js';
import { counted, countryName, languageName, speakerLabel, spokenBasis, spokenDate } from './words.js';

// A mark that opens stands close to the words after it, one that closes to those before.
const OPENING = /[“„«‘"'([]$/;
const CLOSING = /^[.,;:!?”“»’"')\]…]/;

/** @param {(name: string, value: string) => string} narrow  the address with a value chosen */
export function statement(hit, narrow, query) {
  const open = documentAddress(hit.document.id, { s: hit.id, q: query });
  return h('li.hit', { id: hit.id },
    h('blockquote', { lang: hit.document.language, dir: 'auto', cite: hit.document.url },
      hit.before ? h('span.context', {}, hit.before, OPENING.test(hit.before) ? '' : ' ') : null,
      h('a.words', { href: open }, marked(hit.text, hit.highlights)),
      hit.after ? h('span.context', {}, CLOSING.test(hit.after) ? '' : ' ', hit.after) : null),
    h('p.who', {}, ...speakers(hit.speakers, narrow), ...when(hit.date), kind(hit.kind), corrected(hit)),
    source(hit.document, open));
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

const KINDS = { direct: 'direct', mixed: 'partly quoted', indirect: 'reported', turn: 'own words' };
const kind = (name) => h('span.kind', {}, KINDS[name] ?? name);
const corrected = (hit) => (hit.corrected ? h('span.corrected', {}, 'corrected by a reader') : null);

const source = (document, open) => dated(document, [], h('a', { href: open, lang: document.language, dir: 'auto' }, document.title));

function dated(document, more, title = null) {
  const published = document.published ? spokenDate(document.published) : null;
  const language = document.language === 'en' ? null : languageName(document.language);
  return h('p.source', {}, ...dotted([title, document.publisher, published, language, ...more]));
}
