// On a document's page: adds a statement that the rules missed, by selecting its words or by writing them.

import { byId, h } from '../dom.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { draft } from './draft.js';
import { field, kindField, several, speakerField } from './fields.js';
import { flash, sayNext } from './flash.js';
import { forgetting, withKey } from './key-form.js';
import { key } from './key.js';
import { selectedQuotes } from './selection.js';

const id = location.pathname.split('/').pop();
const text = byId('text');
let quotes = [];

function works() {
  const words = field(SAY.words, SAY.missedHow, 'textarea', { rows: 4, required: true, dir: 'auto', value: quotes.map(({ exact }) => exact).join('\n\n') });
  words.box.addEventListener('input', () => { quotes = []; });
  const speakers = speakerField(SAY.speakers, SAY.speakersHint);
  const kind = kindField(/^["“„«]/.test(words.box.value.trim()) ? 'direct' : 'indirect');
  const date = field(SAY.date, SAY.dateHint, 'input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const why = field(SAY.why, SAY.whyHint, 'input', { type: 'text', autocomplete: 'off', maxlength: 2000 });
  const message = h('p.told', { role: 'status' });
  const form = h('form.work', {}, words.row, speakers.row, kind.row, date.row, why.row,
    h('p.actions', {}, h('button.button.main', { type: 'submit' }, SAY.save)), message, forgetting(() => show()));
  const kept = draft(form, 'missed', quotes.length ? [words.box] : []);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    message.textContent = SAY.saving;
    const given = (name, value) => (value ? { [name]: value } : {});
    try {
      const { statement } = await asked('POST', `/api/v1/documents/${id}/statements`, {
        words: quotes.length ? quotes : [words.box.value.trim()], kind: kind.box.value, speakers: several(speakers.box.value),
        ...given('date', date.box.value.trim()), ...given('why', why.box.value.trim()) });
      kept.forget();
      sayNext(SAY.missedDone);
      location.assign(`/s/${statement}`);
    } catch (error) {
      message.textContent = error.message;
    }
  });
  return form;
}

const place = h('div.place', {});
const details = h('details', {}, h('summary', {}, SAY.missed), place);
byId('statements').closest('section').before(h('section.screen', { id: 'missed' }, details));
let show = () => {};
const begin = () => { show = withKey(place, works); };
details.addEventListener('toggle', () => { if (details.open) begin(); });

// A button comes to the words once some are selected: only for whoever has given a key, so that readers may select in peace.
const offer = h('button.button.main.offer', { type: 'button', hidden: true }, SAY.missedSelected);
document.body.append(offer);
offer.addEventListener('pointerdown', (event) => event.preventDefault());
offer.addEventListener('click', () => {
  quotes = selectedQuotes(text);
  offer.hidden = true;
  if (details.open) begin();
  else details.open = true;
  details.scrollIntoView({ block: 'nearest' });
  setTimeout(() => place.querySelector('input, textarea')?.focus());
});
document.addEventListener('selectionchange', () => {
  if (!key()) return;
  const found = selectedQuotes(text);
  offer.hidden = !found.length;
  if (!found.length) return;
  const box = getSelection().getRangeAt(0).getBoundingClientRect();
  offer.style.top = `${Math.max(80, Math.min(innerHeight - 60, box.bottom + 8))}px`;
  offer.style.left = `${Math.max(8, Math.min(innerWidth - offer.offsetWidth - 8, box.left))}px`;
});
flash();
