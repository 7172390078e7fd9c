// Fields of the forms with which things are set right: each with its label and a hint that is read out with it.

import { ask } from '../api.js';
import { h } from '../dom.js';
import { countryName } from '../speech.js';
import { KINDS } from '../words.js';
import { SAY } from './words.js';

let fields = 0;

/**
 * @param {string} label
 * @param {string} hint
 * @param {string} tag     `input`, `textarea` or `select`
 * @param {Object} traits
 */
export function field(label, hint, tag, traits = {}, ...children) {
  const id = `field-${fields += 1}`;
  const box = h(tag, { id, ...(hint ? { 'aria-describedby': `${id}-hint` } : {}), ...traits }, ...children);
  if (traits.value !== undefined && tag === 'textarea') box.value = traits.value;
  return { box, row: h('p.field', {}, h('label', { for: id }, label), box, hint ? h('span.hint', { id: `${id}-hint` }, hint) : null) };
}

/** A field for speakers that offers those of this archive. */
export function speakerField(label, hint, value = '') {
  const list = h('datalist', { id: `field-${fields += 1}` });
  const made = field(label, hint, 'input', { type: 'text', value, list: list.id, autocomplete: 'off', spellcheck: 'false' });
  const before = () => made.box.value.replace(/[^;]*$/, '');
  made.box.addEventListener('input', async () => {
    const typed = made.box.value.split(';').pop().trim();
    if (typed.length < 2) return;
    const { suggestions = [] } = await ask(`/api/v1/suggest?${new URLSearchParams({ q: typed, type: 'speaker', size: '8' })}`).catch(() => ({}));
    list.replaceChildren(...suggestions.map(({ label: name, value: id, countries }) => h('option',
      { value: `${before()}${before() ? ' ' : ''}${id}` }, [name, ...countries.map(countryName)].join(', '))));
  });
  made.row.append(list);
  return made;
}

/** What stands between semicolons, without blanks. */
export const several = (text, between = ';') => text.split(between).map((one) => one.trim()).filter(Boolean);

export function kindField(value) {
  return field(SAY.kind, '', 'select', {}, ...Object.entries(KINDS).map(([kind, says]) => h('option',
    { value: kind, selected: kind === value }, `${kind}: ${says}`)));
}

/** Codes of countries that are given by name or by code; throws for one that is neither. A name of four letters is no code. */
export function countryCodes(text) {
  return several(text, ',').map((given) => {
    const found = byName().get(given.toLowerCase());
    if (found) return found;
    const code = given.toUpperCase();
    if (!codes().includes(code)) throw new RangeError(SAY.unknownCountry(given));
    return code;
  });
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FORMER = ['INT', 'SUHH', 'YUCS', 'CSHH', 'DDDE', 'CSXX', 'ZRCD', 'BUMM'];

/** All that are in use, and those of former states. SU is RU to a browser that is asked for its name: such are left out. */
const codes = () => [...LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .filter((code) => countryName(code) !== code && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`), ...FORMER];

let names = null;

function byName() {
  names ??= new Map([['uk', 'GB'], ['usa', 'US'], ...codes().map((code) => [countryName(code).toLowerCase(), code])]);
  return names;
}

/** A date as it is written into the form, as precise as it is known. */
export function writtenDate(date) {
  if (!date) return SAY.unknown;
  return { day: date.earliest, month: date.earliest.slice(0, 7), year: date.earliest.slice(0, 4) }[date.precision]
    ?? `${date.earliest}..${date.latest}`;
}
