// Builds elements. Text is always text: nothing that comes out of an archive is ever parsed as HTML.

/**
 * @param {string} tag       such as `li` or `a.source` (one class)
 * @param {Object} [traits]  attributes; `onclick` and the like are listeners; false, null and undefined are left out
 * @param {...(Node|string|null)} children
 */
export function h(tag, traits = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  apply(element, traits);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/** The same for SVG. */
export function svg(tag, traits = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  apply(element, traits);
  element.append(...children);
  return element;
}

function apply(element, traits) {
  for (const [key, value] of Object.entries(traits)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
}

/** The text with the ranges `[begin, end)` marked; ranges ascend and do not overlap. */
export function marked(text, ranges) {
  const parts = [];
  let at = 0;
  for (const { begin, end } of ranges) {
    parts.push(text.slice(at, begin), h('mark', {}, text.slice(begin, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** The parts with a dot between them; nothing for the empty ones. */
export const dotted = (parts) => parts.filter(Boolean).flatMap((part, at) => (at ? [' · ', part] : [part]));

export const byId = (id) => document.getElementById(id);
