// Something to say once the page is there again that shows what was done.

import { h } from '../dom.js';

const NAME = 'quoth.done';

export const sayNext = (text) => sessionStorage.setItem(NAME, text);

/** What was left to say, as a notice at the top; said once. */
export function flash() {
  const text = sessionStorage.getItem(NAME);
  if (!text) return;
  sessionStorage.removeItem(NAME);
  const notice = h('p.notice.done', { role: 'status', tabindex: '-1' });
  document.querySelector('article').prepend(notice);
  notice.textContent = text;
  notice.focus();
}
