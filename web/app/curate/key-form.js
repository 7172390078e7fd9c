// Where the key is given, and forgotten.

import { h } from '../dom.js';
import { SAY } from './words.js';
import { KEYLESS, asked } from './asking.js';
import { field } from './fields.js';
import { keep, key } from './key.js';

/** A form for the key, or, once there is one, what is done with it. `works` makes that. */
export function withKey(place, works) {
  const show = () => place.replaceChildren(key() ? works() : keyForm(show));
  document.addEventListener(KEYLESS, () => { if (!place.querySelector('[type=password]')) place.replaceChildren(keyForm(show, SAY.keyGone)); });
  show();
  return show;
}

export function keyForm(done, lead = SAY.keyNeeded) {
  const { box, row } = field(SAY.keyLabel, SAY.keyHint, 'input', { type: 'password', autocomplete: 'off', required: true });
  const message = h('p.told', { role: 'status' });
  const form = h('form.work', {}, lead ? h('p', {}, lead) : null, row, h('p.actions', {}, h('button.button.main', { type: 'submit' }, SAY.keyUse)), message);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    keep(box.value.trim());
    try {
      await asked('GET', '/api/v1/corrections?size=1');
      done();
    } catch (error) {
      keep('');
      message.textContent = error.problem?.status === 401 ? SAY.keyRefused : error.message;
      box.focus();
    }
  });
  return form;
}

export const forgetting = (done) => h('p.actions', {}, `${SAY.keyKept} `,
  h('button.plain', { type: 'button', onclick: () => { keep(''); done(); } }, SAY.keyForget));
