// Copies a citation, and says so.

import { byId, h } from './dom.js';
import { speakerLabel, spokenDate } from './speech.js';
import { SAY } from './words.js';

/** A button that copies a hit's citation as a line of text; its own page has the other styles. */
export function copying(hit) {
  return h('button.plain', { type: 'button', onclick: () => copy(citation(hit)) }, SAY.cite);
}

/** “Words.” Speaker, date said. Title. Publisher, date published. Address. */
export function citation(hit) {
  const who = hit.speakers.map(speakerLabel).join(SAY.and) || SAY.unknownSpeaker;
  const { title, publisher, published } = hit.document;
  const where = [publisher, published && spokenDate(published)].filter(Boolean).join(', ');
  return `“${hit.text}” ${who}, ${spokenDate(hit.date)}. ${[title, where, `${location.origin}/s/${hit.id}`].filter(Boolean).join('. ')}`;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(SAY.copied);
  } catch {
    say(SAY.notCopied);
  }
}

let fading = 0;

/** Says something shortly, at the foot of the page and to a screen reader. */
export function say(text) {
  byId('toast').textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => { byId('toast').textContent = ''; }, 4000);
}
