// The page of whoever holds a key: the key, files to add, a sample to judge, and the history of what was set right.

import { byId, h } from '../dom.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { history } from './history.js';
import { forgetting, keyForm } from './key-form.js';
import { key } from './key.js';
import { sample } from './sample.js';
import { upload } from './upload.js';

const WORK = ['upload', 'sample', 'history'];

function show() {
  const has = Boolean(key());
  byId('key-place').replaceChildren(has ? forgetting(show) : keyForm(show, ''));
  WORK.forEach((name) => { byId(name).hidden = !has; });
  if (!has) return;
  byId('upload-place').replaceChildren(upload());
  byId('sample-place').replaceChildren(sample());
  byId('history-place').replaceChildren();
  more(byId('history-place'), '/api/v1/corrections');
}

async function more(place, address) {
  try {
    const { corrections, links } = await asked('GET', address);
    if (!key()) return;
    place.append(history(corrections, () => {
      place.replaceChildren(h('p.notice.done', { role: 'status' }, SAY.undone));
      more(place, '/api/v1/corrections');
    }, { where: true }));
    if (links.next) {
      const button = h('button.button', { type: 'button', onclick: () => { button.remove(); more(place, links.next); } }, SAY.older);
      place.append(button);
    }
  } catch (error) {
    place.append(h('p.problem', { role: 'alert' }, error.message));
    if (!key()) show();
  }
}

show();
