// The box: completes what is typed, and asks while it is typed.

import { ask } from './api.js';
import { completed, typing } from './clauses.js';
import { byId, h } from './dom.js';
import { countryName, count } from './speech.js';
import { SAY } from './words.js';

const PAUSE = 90;
const FEWEST = 2;
const SORT_OF_FIELD = { speaker: 'speaker', country: 'country', about: 'about', publisher: 'publisher', collection: 'collection' };

/**
 * @param {{typed: (q: string) => void, asked: (q: string) => void, leave: () => void}} act
 *        `typed` after a short pause, `asked` on Enter, `leave` when an arrow goes down out of the box
 */
export function box({ typed, asked, leave }) {
  const form = byId('box');
  const input = byId('q');
  const list = byId('offers');
  let offers = [];
  let at = -1;
  let pause = 0;

  const close = () => {
    offers = [];
    at = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
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
    input.value = completed(input.value, offers[n]);
    close();
    clearTimeout(pause);
    input.focus();
    asked(input.value.trim());
  };

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      typed(input.value.trim());
      complete(input.value).then(show, () => {});
    }, PAUSE);
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
      else { input.value = ''; asked(''); }
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    close();
    asked(input.value.trim());
  });
  return { close };
}

function offer({ type, label, variant, countries = [], count: hits }, n, choose) {
  const more = [SAY.offerSorts[type], ...countries.map(countryName), variant].filter(Boolean).join(', ');
  return h('li', { role: 'option', id: `offer-${n}`, 'aria-selected': 'false', onpointerdown: (event) => { event.preventDefault(); choose(); } },
    h('span', { dir: 'auto' }, label), h('span.sort-of', {}, more), h('span.count', {}, count(hits)));
}

async function complete(q) {
  const { text, field } = typing(q);
  if (text.trim().length < FEWEST || (field && !(field in SORT_OF_FIELD))) return [];
  const query = new URLSearchParams({ q: text, size: field ? '8' : '3' });
  if (field) query.append('type', SORT_OF_FIELD[field]);
  const { suggestions } = await ask(`/api/v1/suggest?${query}`, { sort: 'suggest' });
  return suggestions.slice(0, 10);
}
