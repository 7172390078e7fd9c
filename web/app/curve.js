// The timeline's place on the search page: asks for what it is compared with, and puts it in.

import { ask } from './api.js';
import { byId } from './dom.js';
import * as State from './state.js';
import { intervalFor, intervalsFor } from './timeline.js';
import { timelineView } from './timeline-view.js';

const PER = ['count', 'share', 'words'];
const only = (state, interval, words = false) => State.apiAddress(State.set(state, { sort: '' }),
  { facets: ['date'], interval, size: 0, extra: words ? { 'facet.date.words': 'include' } : {} });

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
    const chosen = { from: state.get('from'), to: state.get('to'), vs: state.get('vs') ?? '', q: state.get('q') ?? '',
      per: PER.includes(state.get('per')) ? state.get('per') : 'count' };
    const put = (other, whole) => {
      place.replaceChildren(...timelineView({ facet, other, whole }, chosen, {
        narrow: (from, to) => go(State.set(state, { from, to, by: '' }), { place: true }),
        by: (by) => go(State.set(state, { by: by === intervalFor(chosen.from, chosen.to) ? '' : by }), { place: true }),
        per: (per) => go(State.set(state, { per: per === 'count' ? '' : per }), { place: true }),
        compare: (vs) => go(State.set(state, { vs }), { place: true }),
      }));
      if (held === 'plot') place.querySelector('.plot')?.focus();
      if (held === 'vs') byId('vs')?.focus();
    };
    const divided = chosen.per !== 'count';
    if (!chosen.vs && !divided) { put(null, { per: 'count' }); return; }
    const dates = async (one, sort, words) => (await ask(only(one, facet.interval, words), { sort })).facets.date;
    const words = chosen.per === 'words';
    const against = State.compared(state);
    try {
      const [other, mine, theirs] = await Promise.all([
        chosen.vs ? dates(against, 'compared') : null,
        divided ? dates(State.whole(state), 'whole', words) : null,
        divided && chosen.vs ? dates(State.whole(against), 'other whole', words) : null,
      ]);
      put(other, { per: chosen.per, mine, theirs });
    } catch (error) {
      if (error.name !== 'AbortError') put(chosen.vs ? { values: [], interval: facet.interval } : null, { per: 'count' });
    }
  },
};
