// The lists that narrow are beside the results where there is room, and else in a drawer.

import { byId } from './dom.js';
import { SAY } from './words.js';

const narrow = matchMedia('(max-width: 60rem)');

export function drawer() {
  const dialog = byId('drawer');
  const home = byId('facets').parentElement;
  const place = () => {
    if (narrow.matches) dialog.append(byId('facets'));
    else {
      if (dialog.open) dialog.close();
      home.prepend(byId('facets'));
    }
  };
  narrow.addEventListener('change', place);
  place();
  byId('narrow').addEventListener('click', () => dialog.showModal());
  byId('close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
}

/** @param {number} chosen how many filters  @param {string} total what they leave */
export function showDrawer(chosen, total) {
  byId('narrow').textContent = SAY.narrow(chosen);
  byId('close').textContent = SAY.close(total);
}
