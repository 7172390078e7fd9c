// What every page that the server writes can do more with a script: `/` goes to the search box, and a citation is copied
// by a button.

import { h } from './dom.js';
import { SAY } from './words.js';

addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    document.getElementById('q').focus();
  }
});

const cite = document.getElementById('cite');
if (cite) {
  const said = h('p.told', { role: 'status' });
  cite.append(said);
  cite.querySelectorAll('.citation').forEach((line) => {
    const name = line.closest('dd').previousElementSibling.textContent;
    line.after(h('button.button.small', { type: 'button', 'aria-label': `${SAY.copy}: ${name}`, onclick: async () => {
      said.textContent = await navigator.clipboard.writeText(line.textContent).then(() => SAY.copied, () => SAY.notCopied);
    } }, SAY.copy));
  });
}
