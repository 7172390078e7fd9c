// What somebody has written into a form and not sent yet: kept for the time the tab is open, so that neither a request
// that fails nor a page that is left loses it.

import { h } from '../dom.js';
import { SAY } from './words.js';

const PLACE = 'quoth.draft';

/**
 * Puts back what was written into this form before, and keeps what is written from now on.
 *
 * @param {HTMLFormElement} form
 * @param {string} name      of the form among those of this page
 * @param {Element[]} [not]  boxes that have something newer in them
 * @returns {{forget: () => void}} to be called once it is sent
 */
export function draft(form, name, not = []) {
  const place = `${PLACE} ${location.pathname} ${name}`;
  const boxes = [...form.elements].filter((box) => /^(INPUT|TEXTAREA|SELECT)$/.test(box.tagName));
  const first = boxes.map(value);
  const forget = () => sessionStorage.removeItem(place);
  const kept = read(place);
  const again = boxes.filter((box, at) => kept[at] !== undefined && kept[at] !== first[at] && !not.includes(box));
  boxes.forEach((box, at) => { if (again.includes(box)) put(box, kept[at]); });
  if (again.length) form.prepend(notice(() => { boxes.forEach((box, at) => put(box, first[at])); forget(); }));
  const keep = () => {
    const changed = Object.fromEntries(boxes.map((box, at) => [at, value(box)]).filter(([at, now]) => now !== first[at]));
    if (!Object.keys(changed).length) forget();
    else write(place, changed);
  };
  ['input', 'change'].forEach((event) => form.addEventListener(event, keep));
  return { forget };
}

const choosing = (box) => box.type === 'radio' || box.type === 'checkbox';
const value = (box) => (choosing(box) ? box.checked : box.value);

function put(box, to) {
  if (choosing(box)) box.checked = to;
  else box.value = to;
}

function notice(forget) {
  const told = h('p.hint.kept', { role: 'status' }, `${SAY.draftKept} `,
    h('button.plain', { type: 'button', onclick: () => { forget(); told.remove(); } }, SAY.draftForget));
  return told;
}

function read(place) {
  try {
    return JSON.parse(sessionStorage.getItem(place)) ?? {};
  } catch {
    return {};
  }
}

function write(place, changed) {
  try {
    sessionStorage.setItem(place, JSON.stringify(changed));
  } catch {
    // a browser that keeps nothing loses what is not sent
  }
}
