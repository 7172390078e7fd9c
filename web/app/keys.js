// Keys of the search page: `/` goes to the box, arrows walk the results, Enter opens, Esc leads back.

import { byId } from './dom.js';

const WRITING = /^(INPUT|TEXTAREA|SELECT)$/;

export function keys() {
  addEventListener('keydown', (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const active = document.activeElement;
    if (event.key === '/' && !WRITING.test(active.tagName)) {
      event.preventDefault();
      byId('q').focus();
      byId('q').select();
      return;
    }
    if (!active.classList.contains('hit')) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(active, event.key === 'ArrowDown');
    } else if (event.key === 'Enter') {
      active.querySelector('a')?.click();
    } else if (event.key === 'Escape') {
      byId('q').focus();
    }
  });
}

function walk(from, down) {
  const to = down ? from.nextElementSibling : from.previousElementSibling;
  if (to) to.focus();
  else if (down) byId('more').click();
  else byId('q').focus();
}

/** Goes to the first result. */
export const enter = () => document.querySelector('.hit')?.focus();
