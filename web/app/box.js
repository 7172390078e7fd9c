// The box: completes what is typed, and asks while it is typed.

import { ask, giveUp } from './api.js';
import { completed, typing } from './clauses.js';
import { byId, h } from './dom.js';
import { countryName, count } from './speech.js';
import { EXAMPLES, SAY } from './words.js';

const PATIENCE = 60; // milliseconds that a key waits for the answer to the one before
const FEWEST = 2;
const EXAMPLE = 'example';
const SORT_OF_FIELD = { speaker: 'speaker', country: 'country', about: 'about', publisher: 'publisher', collection: 'collection' };

/**
 * Asks at the first key, and then for one question at a time: a key that comes while an answer is under way waits for
 * it, though not for long. So whoever types fast asks for few words, and whoever stops has the answer at once.
 *
 * @param {{typed: (q: string) => Promise<void>, asked: (q: string) => void, leave: () => void}} act
 *        `typed` while somebody types, `asked` on Enter, `leave` when an arrow goes down out of the box
 */
export function box({ typed, asked, leave }) {
  const form = byId('box');
  const input = byId('q');
  const list = byId('offers');
  let offers = [];
  let at = -1;
  let waiting = 0; // the timer of a key that waits
  let questions = 0;
  let answered = 0;

  const close = () => {
    offers = [];
    at = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  // What was asked for as it stands is not completed any more, nor is what waits asked again.
  const settle = () => {
    clearTimeout(waiting);
    waiting = 0;
    giveUp('suggest');
    close();
  };
  const show = (found) => {
    close();
    offers = found;
    if (!offers.length || document.activeElement !== input) return;
    list.replaceChildren(...offers.map((one, n) => offer(one, n, () => choose(n))));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  const move = (by) => {
    at = (at + by + offers.length + 1) % (offers.length + 1);
    if (at === offers.length) at = -1;
    [...list.children].forEach((item, n) => item.setAttribute('aria-selected', String(n === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `offer-${at}`);
  };
  const choose = (n) => {
    input.value = offers[n].type === EXAMPLE ? offers[n].label : completed(input.value, offers[n]);
    settle();
    input.focus();
    asked(input.value.trim());
  };
  const askNow = async () => {
    clearTimeout(waiting);
    waiting = 0;
    const mine = questions += 1;
    const shown = typed(input.value.trim());
    complete(input.value).then(show, () => {});
    await shown;
    answered = Math.max(answered, mine);
    if (mine === questions && waiting) askNow();
  };

  input.addEventListener('input', () => {
    if (questions === answered) askNow();
    else waiting ||= setTimeout(askNow, PATIENCE);
  });
  input.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) move(event.key === 'ArrowDown' ? 1 : -1);
      else if (event.key === 'ArrowDown') leave();
    } else if (event.key === 'Enter' && open && at >= 0) {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (open) close();
      else { settle(); input.value = ''; asked(''); }
    }
  });
  // An empty box shows what can be asked.
  input.addEventListener('focus', () => { if (!input.value) show(EXAMPLES.map((label) => ({ type: EXAMPLE, label }))); });
  input.addEventListener('blur', () => setTimeout(close, 150));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
    asked(input.value.trim());
  });
  return { close };
}

function offer({ type, label, variant, countries = [], count: hits }, n, choose) {
  const more = [SAY.offerSorts[type], ...countries.map(countryName), variant].filter(Boolean).join(', ');
  return h('li', { role: 'option', id: `offer-${n}`, 'aria-selected': 'false', onpointerdown: (event) => { event.preventDefault(); choose(); } },
    h('span', { dir: 'auto' }, label), h('span.sort-of', {}, more), h('span.count', {}, hits === undefined ? null : count(hits)));
}

async function complete(q) {
  const { text, field } = typing(q);
  if (text.trim().length < FEWEST || (field && !(field in SORT_OF_FIELD))) return [];
  const query = new URLSearchParams({ q: text, size: field ? '8' : '3' });
  if (field) query.append('type', SORT_OF_FIELD[field]);
  const { suggestions } = await ask(`/api/v1/suggest?${query}`, { sort: 'suggest' });
  return suggestions.slice(0, 10);
}
