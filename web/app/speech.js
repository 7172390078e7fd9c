// How numbers, dates, countries, languages and names are spoken.

import { BASES, LANGUAGE_UNKNOWN, SAY, VIEWS } from './words.js';

const LOCALE = 'en-GB';
const number = new Intl.NumberFormat(LOCALE);
const format = (options) => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' });
const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });
const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const OWN = { EU: 'European Union', XK: 'Kosovo', INT: 'international', SUHH: 'Soviet Union', YUCS: 'Yugoslavia', CSHH: 'Czechoslovakia',
  DDDE: 'East Germany', CSXX: 'Serbia and Montenegro', ZRCD: 'Zaire', BUMM: 'Burma' };

export const count = (n) => number.format(n);
export const counted = (n, view) => `${count(n)} ${n === 1 ? VIEWS[view].one : VIEWS[view].many}`;

const at = (iso) => {
  const [year, rest] = iso.startsWith('-') ? ['0000', '-01-01'] : [iso.slice(0, 4), iso.slice(4)];
  return new Date(`${year}${rest}T00:00:00Z`);
};

/** A date as well as it is known: `24 July 2022`, `July 2022`, `2022`, or a range. */
export function spokenDate(date) {
  if (!date) return SAY.unknownDate;
  switch (date.precision) {
    case 'day': return day.format(at(date.earliest));
    case 'month': return month.format(at(date.earliest));
    case 'year': return date.earliest.slice(0, 4);
    default: return day.formatRange(at(date.earliest), at(date.latest));
  }
}

/** A bar of the timeline: `2022`, `July 2022`, `24 July 2022`. */
export function spokenBar(value) {
  if (value.length === 10) return day.format(at(value));
  return value.length === 7 ? month.format(at(`${value}-01`)) : value;
}

export const spokenBasis = (date) => (date ? BASES[date.basis] ?? date.basis : '');

/** How a country's code is shown where the answer holds only codes. */
export function countryName(code) {
  if (OWN[code]) return OWN[code];
  try {
    return code.length === 2 ? regions.of(code) : code;
  } catch {
    return code;
  }
}

export const languageName = (code) => (code === 'und' ? LANGUAGE_UNKNOWN : languages.of(code));
export const speakerLabel = (speaker) => speaker.name ?? speaker.mention;
