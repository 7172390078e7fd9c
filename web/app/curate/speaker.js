// On a speaker's page: makes two speakers one, or one two.

import { h } from '../dom.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { draft } from './draft.js';
import { countryCodes, field, several, speakerField } from './fields.js';
import { flash, sayNext } from './flash.js';
import { forgetting, withKey } from './key-form.js';

const article = document.querySelector('article[data-id]');
const { id } = article.dataset;
const address = (what) => `/api/v1/speakers/${encodeURIComponent(id)}/${what}`;

/** @param {string} unknown  what to say when it cannot be told who is meant */
function form(rows, act, unknown, send) {
  const message = h('p.told', { role: 'status' });
  const why = field(SAY.why, SAY.whyHint, 'input', { type: 'text', autocomplete: 'off', maxlength: 2000 });
  const made = h('form.work', {}, ...rows, why.row, h('p.actions', {}, h('button.button.main', { type: 'submit' }, act)), message);
  const kept = draft(made, act);
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    message.textContent = SAY.saving;
    try {
      const { id: to, say } = await send(why.box.value.trim() ? { why: why.box.value.trim() } : {});
      kept.forget();
      sayNext(say);
      location.assign(`/speaker/${encodeURIComponent(to)}`);
    } catch (error) {
      message.textContent = told(error, unknown);
    }
  });
  return made;
}

/** What a person can do about it; the API speaks to programs. */
function told(error, unknown) {
  const { candidates, parameter } = error.problem ?? {};
  if (candidates?.length) return SAY.severalCalled(candidates.map(({ id: one, name }) => `${name} (${one})`));
  return parameter === 'into' ? unknown : error.message;
}

function merging() {
  const into = speakerField(SAY.sameWho, SAY.sameHint);
  into.box.required = true;
  return form([into.row], SAY.merge, SAY.sameUnknown, async (why) => {
    const { set } = await asked('POST', address('merge'), { into: into.box.value.trim(), ...why });
    return { id: set.into.id, say: SAY.saved };
  });
}

function splitting() {
  const who = field(SAY.splitWho, '', 'input', { type: 'text', required: true, autocomplete: 'off' });
  const country = field(SAY.countries, SAY.countriesHint, 'input', { type: 'text', autocomplete: 'off' });
  const mentions = field(SAY.splitMentions, SAY.splitMentionsHint, 'textarea', { rows: 2 });
  const from = field(SAY.splitFrom, '', 'input', { type: 'date' });
  const to = field(SAY.splitTo, '', 'input', { type: 'date' });
  return form([who.row, country.row, mentions.row, from.row, to.row], SAY.splitDo, SAY.splitUnknown, async (why) => {
    const part = { ...(mentions.box.value.trim() ? { mentions: several(mentions.box.value, '\n') } : {}),
      ...(from.box.value ? { from: from.box.value } : {}), ...(to.box.value ? { to: to.box.value } : {}) };
    if (!Object.keys(part).length) throw new RangeError(SAY.splitWhich);
    const countries = countryCodes(country.box.value);
    const name = who.box.value.trim();
    const { set, number } = await asked('POST', address('split'), { into: countries.length ? { name, countries } : name, part, ...why });
    if (await nobody(set.into.id)) {
      await asked('POST', `/api/v1/corrections/${number}/undo`, {});
      throw new RangeError(SAY.splitNothing);
    }
    return { id: set.into.id, say: SAY.splitDone(set.into.name) };
  });
}

/** Whether nothing here was said by a speaker. */
async function nobody(speaker) {
  return (await asked('GET', `/api/v1/statements?${new URLSearchParams({ speaker, size: 0 })}`)).total === 0;
}

function works() {
  return h('div', {}, h('h3', {}, SAY.same), merging(), h('h3', {}, SAY.split), splitting(), forgetting(() => show()));
}

const place = h('div.place', {});
const details = h('details', {}, h('summary', {}, SAY.setRight), place);
article.append(h('section.screen', { id: 'correct' }, details));
let show = () => {};
details.addEventListener('toggle', () => { show = withKey(place, works); }, { once: true });
flash();
