// On a statement's own page: sets it right, shows its history, takes corrections back. Also on the page of one that is
// no statement any more.

import { ask } from '../api.js';
import { h } from '../dom.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { correctForm } from './correct-form.js';
import { flash, sayNext } from './flash.js';
import { history } from './history.js';
import { forgetting, withKey } from './key-form.js';

const article = document.querySelector('article[data-id]');
const { id, gone } = article.dataset;

/** Shows the statement as it is now, wherever that is. */
function again(say, at = id) {
  sayNext(say);
  if (at === id) location.reload();
  else location.assign(`/s/${at}`);
}

function works() {
  const place = h('div', {});
  fill(place);
  return place;
}

async function fill(place) {
  try {
    const [statement, { corrections }] = await Promise.all([
      gone ? null : ask(`/api/v1/statements/${id}`), asked('GET', `/api/v1/statements/${id}/corrections`)]);
    place.append(
      ...(statement ? [correctForm(statement, (answer, say) => again(say, answer.statement))] : []),
      h('h3', {}, SAY.history), history(corrections, () => again(SAY.undone)), forgetting(show));
  } catch (error) {
    place.append(h('p.problem', { role: 'alert' }, error.message));
  }
}

const place = h('div.place', {});
const details = h('details', { open: location.hash === '#correct' }, h('summary', {}, SAY.setRight), place);
article.append(h('section.screen', { id: 'correct' }, details));
let show = () => {};
const begin = () => { show = withKey(place, works); };
if (details.open) begin();
else details.addEventListener('toggle', begin, { once: true });
flash();
