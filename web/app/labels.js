// What the values of filters are called: learnt from answers, asked for where no answer tells it.

import { ask } from './api.js';
import { countryName, languageName } from './speech.js';
import { SAY } from './words.js';

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
      if (/^Q\d+$/.test(value)) find(name, value);
      return value.replace(/~[A-Z]*$/, '');
    },
  };

  async function find(name, value) {
    if (asked.has(value)) return;
    asked.add(value);
    const facet = name === 'about' ? 'about' : 'speaker';
    const query = new URLSearchParams({ [facet]: value, size: 0, facet, [`facet.${facet}.size`]: 1 });
    const answer = await ask(`/api/v1/statements?${query}`).catch(() => null);
    const found = answer?.facets[facet]?.values.find((one) => one.value === value);
    if (!found) return;
    known.set(`${name} ${value}`, found.label);
    learnt();
  }
}
