// The lists that narrow: each value a checkbox with its true count.

import { h } from './dom.js';
import { FACETS, count } from './words.js';

/**
 * @param {Object} answer the API's `facets`
 * @param {Set<string>} touched names of the lists that a person opened or closed against their default
 * @param {(name: string, value: string) => void} choose
 * @param {(name: string) => void} more shows a list whole
 */
export function facets(answer, touched, choose, more) {
  return Object.keys(FACETS)
    .filter((name) => answer[name] && answer[name].values.length)
    .map((name, at) => list(name, answer[name], at < 4 !== touched.has(name), touched, choose, more));
}

function list(name, facet, open, touched, choose, more) {
  const most = Math.max(1, ...facet.values.map((value) => value.count));
  const id = `facet-${name.replace('.', '-')}`;
  const details = h('details.facet', { id, open },
    h('summary', {}, h('h2', {}, FACETS[name]), h('span.distinct', {}, count(facet.distinct))),
    h('ul', {}, ...facet.values.map((value) => row(name, value, most, choose))),
    facet.distinct > facet.values.length
      ? h('button.all', { type: 'button', onclick: () => more(name) }, `Show all ${count(facet.distinct)}`)
      : null,
    facet.missing ? h('p.missing', {}, `${count(facet.missing)} without`) : null);
  details.addEventListener('toggle', () => {
    if (details.open === open) touched.delete(name);
    else touched.add(name);
  });
  return details;
}

function row(name, { value, label, count: hits, selected }, most, choose) {
  const bar = h('span.share');
  bar.style.setProperty('--share', hits / most);
  return h('li', {},
    h('label', {},
      h('input', { type: 'checkbox', checked: selected, onchange: () => choose(name, value), 'data-value': value }),
      h('span.label', { dir: 'auto' }, label),
      h('span.count', {}, count(hits)),
      bar));
}
