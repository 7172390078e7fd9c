// The form that sets one statement right. Only what was changed is sent.

import { h } from '../dom.js';
import { countryName, speakerLabel } from '../speech.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { draft } from './draft.js';
import { countryCodes, field, kindField, several, speakerField, writtenDate } from './fields.js';

/**
 * @param {Object} statement  as the API gives it
 * @param {(answer: Object, say: string) => void} done
 */
export function correctForm(statement, done) {
  const before = {
    speakers: statement.speakers.map(speakerLabel).join('; '),
    countries: [...new Set(statement.speakers.flatMap(({ countries }) => countries))].map(countryName).join(', '),
    date: writtenDate(statement.date),
    kind: statement.kind,
    words: statement.text,
  };
  const speakers = speakerField(SAY.speakers, SAY.speakersHint, before.speakers);
  const countries = field(SAY.countries, SAY.countriesHint, 'input', { type: 'text', value: before.countries, autocomplete: 'off' });
  const date = field(SAY.date, SAY.dateHint, 'input', { type: 'text', value: before.date, autocomplete: 'off', spellcheck: 'false' });
  const kind = kindField(before.kind);
  const words = field(SAY.words, SAY.wordsHint, 'textarea', { rows: 4, dir: 'auto', value: before.words });
  const why = field(SAY.why, SAY.whyHint, 'input', { type: 'text', autocomplete: 'off', maxlength: 2000 });
  const message = h('p.told', { role: 'status' });
  const boxes = { speakers, countries, date, kind, words };

  function changed() {
    const body = {};
    const is = (name) => boxes[name].box.value.trim();
    if (is('speakers') !== before.speakers) body.speakers = several(is('speakers'));
    if (is('countries') !== before.countries) body.countries = countryCodes(is('countries'));
    if (is('date') !== before.date) body.date = is('date') || 'unknown';
    if (is('kind') !== before.kind) body.kind = is('kind');
    if (is('words') !== before.words.trim()) body.words = is('words');
    return body;
  }

  async function send(body, say) {
    message.textContent = SAY.saving;
    try {
      const answer = await asked('PUT', `/api/v1/statements/${statement.id}/correction`,
        { ...body, ...(why.box.value.trim() ? { why: why.box.value.trim() } : {}) });
      kept.forget();
      done(answer, say);
    } catch (error) {
      fault(error);
    }
  }

  /** Points at the field that the API found fault with. */
  function fault(error) {
    Object.values(boxes).forEach(({ box }) => box.removeAttribute('aria-invalid'));
    message.textContent = error.message;
    const at = boxes[error.problem?.parameter?.replace(/[[.].*/, '')] ?? (error instanceof RangeError ? countries : null);
    at?.box.setAttribute('aria-invalid', 'true');
    at?.box.focus();
  }

  const form = h('form.work', {}, speakers.row, countries.row, date.row, kind.row, words.row, why.row,
    h('p.actions', {}, h('button.button.main', { type: 'submit' }, SAY.save),
      h('button.button', { type: 'button', onclick: () => send({ notAStatement: true }, SAY.notStatementDone) }, SAY.notStatement)),
    message);
  const kept = draft(form, 'correct');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      const body = changed();
      if (Object.keys(body).length) send(body, SAY.saved);
      else message.textContent = SAY.unchanged;
    } catch (error) {
      fault(error);
    }
  });
  return form;
}
