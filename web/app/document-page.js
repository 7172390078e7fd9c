// The document page, opened at the words. The server has written it whole, text and marks; this makes it quicker to use.

import { ask } from './api.js';
import { byId, dotted, h } from './dom.js';
import { countryName, formatName, languageName, speakerLabel, spokenDate } from './words.js';

const id = location.pathname.split('/').pop();
const parameters = new URLSearchParams(location.search);

async function show() {
  try {
    const answer = await ask(`/api/v1/documents/${id}`);
    showHead(answer);
    byId('statements').replaceChildren(...answer.statements.map(entry));
    open(parameters.get('s') ?? location.hash.slice(1));
  } catch (error) {
    byId('title').textContent = error.problem?.title ?? 'No answer';
    byId('message').replaceChildren(h('div.problem', {}, h('p', {}, error.message)));
  }
}

function showHead({ document: it, superseded, supersededBy, links }) {
  document.title = `${it.title} · Quoth`;
  byId('title').textContent = it.title;
  byId('title').lang = it.language;
  byId('source').replaceChildren(...dotted([it.publisher, it.authors?.join(', '), it.published && spokenDate(it.published)]));
  if (superseded) {
    byId('message').replaceChildren(h('p.notice', {}, 'This is an older version. ',
      supersededBy ? h('a', { href: `/d/${supersededBy}` }, 'Read the current one') : null));
  }
  const found = it.foundIn ?? {};
  byId('metadata').replaceChildren(...[
    ['Published', it.published && spokenDate(it.published), found.published],
    ['Publisher', it.publisher, found.publisher],
    ['Authors', it.authors?.join(', '), found.authors],
    ['Language', languageName(it.language), found.language],
    ['Genre', it.genre, found.genre],
    ['Collection', it.collection],
    ['Format', formatName(it.mediaType)],
  ].filter(([, value]) => value).flatMap(([name, value, how]) => [
    h('dt', {}, name), h('dd', {}, value, how ? h('span.basis', {}, how) : null)]), ...elsewhere(it, links));
  const query = parameters.get('q');
  if (query) {
    byId('q').value = query;
    byId('back').href = `/?${new URLSearchParams({ q: query })}`;
    byId('back').textContent = `All results for ${query}`;
  }
}

function elsewhere(it, links) {
  const web = /^https?:\/\//.test(it.url ?? '') ? h('a', { href: it.url, rel: 'noreferrer' }, 'At the publisher’s') : null;
  return [h('dt', {}, 'Elsewhere'), h('dd.links', {}, web,
    links.original ? h('a', { href: links.original, download: true }, 'Original file') : null,
    h('a', { href: links.self }, 'As JSON'))];
}

function entry(statement) {
  const who = statement.speakers.map(speakerLabel).join(' and ') || 'Speaker unknown';
  const where = statement.speakers.flatMap((speaker) => speaker.countries).map(countryName).join(', ');
  return h('li', {}, h('a', { href: `#${statement.id}`, onclick: () => setTimeout(() => open(statement.id)) },
    h('strong', {}, who), where ? h('span.country', {}, where) : null,
    statement.corrected ? h('span.corrected', {}, 'corrected') : null, h('span.words', { dir: 'auto' }, shortened(statement.text))));
}

const shortened = (text) => (text.length > 110 ? `${text.slice(0, 110).replace(/\s+\S*$/, '')} …` : text);

function open(statement) {
  document.querySelectorAll('.target').forEach((mark) => mark.classList.remove('target'));
  const marks = statement ? document.querySelectorAll(`[data-s~="${CSS.escape(statement)}"]`) : [];
  marks.forEach((mark) => mark.classList.add('target'));
  marks[0]?.scrollIntoView({ block: 'center' });
}

addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); byId('q').focus(); }
});

show();
