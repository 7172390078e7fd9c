// The query's text cut into the parts that AND joins, so that each can be shown, turned and taken away in the text
// itself. The API alone decides what a query means; whatever is not plain is one part, left as it is.

const OPEN = '"“”„«»';
const FIELD = /^([a-z.]+):(.+)$/s;

/**
 * @param {string} q
 * @returns {{plain: boolean, parts: {text: string, begin: number, end: number, out: boolean, field: string, value: string, phrase: boolean}[]}}
 *          `plain` when only AND, NOT and minus are between parts, so that a sentence can say them
 */
export function clauses(q) {
  const parts = [];
  let plain = true;
  let out = false;
  for (const { text, begin, end } of tokens(q)) {
    if (text === 'AND' || text === '&&') continue;
    if (text === 'NOT') { out = true; continue; }
    if (text === 'OR' || text === '||' || text.startsWith('(') || /[~^*?]/.test(text)) plain = false;
    parts.push(part(text, begin, end, out));
    out = false;
  }
  return { plain, parts };
}

function part(text, begin, end, negated) {
  const out = negated || (text.startsWith('-') && text.length > 1);
  const bare = text.replace(/^[-+]/, '');
  const [, field = '', value = bare] = FIELD.exec(bare) ?? [];
  const phrase = OPEN.includes(value[0]);
  return { text, begin, end, out, field, value: phrase ? value.slice(1, -1) : value, phrase };
}

/** Words, phrases and groups with their places; a quotation mark or bracket that stays open reaches to the end. */
function* tokens(q) {
  let at = 0;
  while (at < q.length) {
    if (/\s/.test(q[at])) { at++; continue; }
    const begin = at;
    let depth = 0;
    let quoted = false;
    for (; at < q.length && (quoted || depth > 0 || !/\s/.test(q[at])); at++) {
      if (OPEN.includes(q[at])) quoted = !quoted;
      else if (!quoted && q[at] === '(') depth++;
      else if (!quoted && q[at] === ')') depth--;
    }
    yield { text: q.slice(begin, at), begin, end: at };
  }
}

const tidy = (text) => text.replace(/\s+/g, ' ').trim().replace(/^(AND|OR)\s|\s(AND|OR|NOT)$/g, '').trim();

/** The text without one part, and without the word that joined it. */
export function without(q, { begin, end }) {
  const before = q.slice(0, begin).replace(/\b(AND|NOT|AND NOT)\s+$/, '');
  return tidy(before + q.slice(end));
}

/** The text with one part kept out, or let in again. */
export function turned(q, clause) {
  const { begin, end, text, out } = clause;
  const before = q.slice(0, begin);
  if (!out) return tidy(`${before}-${text.replace(/^\+/, '')}${q.slice(end)}`);
  return tidy(before.replace(/\bNOT\s+$/, '') + text.replace(/^-/, '') + q.slice(end));
}

/** The text with what was typed last replaced by something chosen from a list. */
export function completed(q, { type, label, value }) {
  const kept = type === 'word' ? q.replace(/[^\s"“”„«»():]*$/, '') : withoutName(q.slice(0, lastNameBegin(q)), label);
  const quoted = /[\s:()]/.test(label) ? `"${label}"` : label;
  const chosen = { word: value, speaker: `speaker:${quoted}`, country: `country:${value}`, about: `about:${value}`, publisher: `publisher:${quoted}`,
    collection: `collection:${value}` }[type] ?? value;
  return `${kept}${chosen} `;
}

/** Words before that are the beginning of the chosen name: `sergey lav` becomes Sergey Lavrov, and nothing else. */
function withoutName(kept, label) {
  const names = label.toLowerCase().split(/[\s-]+/);
  const last = /(?:^|\s)([\p{L}.]+)\s+$/u.exec(kept);
  return last && names.some((name) => name.startsWith(last[1].toLowerCase())) ? withoutName(kept.slice(0, last.index + (last.index ? 1 : 0)), label) : kept;
}

/** What is being typed at the end of a query, as a field's beginning or as words. */
export function typing(q) {
  const begin = lastNameBegin(q);
  const text = q.slice(begin).replace(/^[-+]?([a-z.]+:)?["“”„«»]?/, '');
  const [, field = ''] = /^[-+]?([a-z.]+):/.exec(q.slice(begin)) ?? [];
  return { text, field };
}

/** A name may have several words: all since the last mark, bracket, field or operator. */
function lastNameBegin(q) {
  const field = /[-+]?[a-z.]+:["“”„«»]?[^"“”„«»():]*$/.exec(q);
  if (field) return field.index;
  const word = /[^\s"“”„«»():]+$/.exec(q);
  return word ? word.index : q.length;
}
