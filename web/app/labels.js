// What the values of filters are called: learnt from answers, asked for where no answer tells it.

import { ask } from './api.js';
import { countryName, languageName } from './speech.js';
import { narrowing } from './state.js';
import { FACETS, SAY } from './words.js';

/** @param {() => void} learnt called when a name has come that was not known when it was asked for */
export function labels(learnt) {
  const known = new Map();
  const asked = new Set();
  return {
    learn(facets) {
      for (const [name, facet] of Object.entries(facets)) {
        if (facet.interval === undefined) facet.values.forEach(({ value, label }) => known.set(`${name} ${value}`, label));
      }
    },
    of(name, value) {
      if (name === 'speaker' && value === 'unresolved') return SAY.unresolvedLabel;
      const label = known.get(`${name} ${value}`);
      if (label) return label;
      if (name.endsWith('country') && /^[A-Z]{2,4}$/.test(value)) return countryName(value);
      if (name === 'language') return languageName(value);
      return value.replace(/~[A-Z]*$/, '');
    },

    /** Whether all that narrows can be called by its name already. */
    knowAll: (state) => unknown(state).length === 0,

    /** Asks for the names of what narrows where no answer told them. */
    seek(state) {
      unknown(state).forEach(({ name, value }) => find(name, value));
    },
  };

  function unknown(state) {
    return narrowing(state).map(({ name, value }) => ({ name: name.replace(/^not\./, ''), value }))
      .filter(({ name, value }) => /^(Q|M)?\d+$/.test(value) && !known.has(`${name} ${value}`) && !asked.has(value));
  }

  async function find(name, value) {
    if (asked.has(value)) return;
    asked.add(value);
    const facet = name in FACETS ? name : name === 'about' ? 'about' : 'speaker';
    const query = new URLSearchParams({ [facet]: value, size: 0, facet, [`facet.${facet}.size`]: 1 });
    const answer = await ask(`/api/v1/statements?${query}`).catch(() => null);
    const found = answer?.facets[facet]?.values.find((one) => one.value === value);
    if (!found) return;
    known.set(`${name} ${value}`, found.label);
    learnt();
  }
}
