// The timeline's place on the search page: asks for what it is compared with, and puts it in.

import { ask } from './api.js';
import { byId } from './dom.js';
import * as State from './state.js';
import { intervalFor, intervalsFor } from './timeline.js';
import { timelineView } from './timeline-view.js';

const only = (state, interval) => State.apiAddress(State.set(state, { sort: '' }), { facets: ['date'], interval, size: 0 });

export const curve = {

  /** What the bars are by: as chosen, where that makes sense for the time chosen. */
  intervalOf(state) {
    const [from, to, by] = ['from', 'to', 'by'].map((name) => state.get(name));
    return intervalsFor(from, to).includes(by) ? by : intervalFor(from, to);
  },

  /** @param {{go: (to: URLSearchParams, how: Object) => void}} page */
  async show(facet, state, { go }) {
    const place = byId('timeline');
    if (!facet) { place.replaceChildren(); return; }
    const held = document.activeElement?.closest?.('#timeline') ? document.activeElement.className || document.activeElement.id : '';
    const chosen = { from: state.get('from'), to: state.get('to'), vs: state.get('vs') ?? '', q: state.get('q') ?? '', per: state.get('per') ?? 'count' };
    const put = (other, all) => {
      place.replaceChildren(...timelineView({ facet, other, all }, chosen, {
        narrow: (from, to) => go(State.set(state, { from, to, by: '' }), { place: true }),
        by: (by) => go(State.set(state, { by: by === intervalFor(chosen.from, chosen.to) ? '' : by }), { place: true }),
        per: (per) => go(State.set(state, { per: per === 'count' ? '' : per }), { place: true }),
        compare: (vs) => go(State.set(state, { vs }), { place: true }),
      }));
      if (held === 'plot') place.querySelector('.plot')?.focus();
      if (held === 'vs') byId('vs')?.focus();
    };
    const divided = chosen.per !== 'count';
    if (!chosen.vs && !divided) { put(null, null); return; }
    const none = { values: [], interval: facet.interval };
    try {
      const [other, all] = await Promise.all([
        chosen.vs ? ask(only(State.compared(state), facet.interval), { sort: 'compared' }) : null,
        divided ? ask(only(everything(state), facet.interval), { sort: 'everything' }) : null,
      ]);
      put(other?.facets.date ?? null, all?.facets.date ?? null);
    } catch (error) {
      if (error.name !== 'AbortError') put(chosen.vs ? none : null, null);
    }
  },
};

/** All that was said at the same time in the same collections and languages: what a share is a share of. */
function everything(state) {
  const all = new URLSearchParams();
  for (const name of ['view', 'from', 'to', 'collection', 'language', 'genre', 'publisher']) state.getAll(name).forEach((value) => all.append(name, value));
  return all;
}
