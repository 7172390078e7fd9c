// The document page, opened at the words. The server has written it whole, text and marks; this gives speakers their
// colours, keeps the way back, and leads to the next result and to the page of a PDF.

import { byId, h } from './dom.js';
import { around } from './hits.js';
import { count } from './speech.js';
import { documentAddress } from './state.js';
import { voices } from './voices.js';
import { SAY } from './words.js';

const marks = marksById();
const query = new URLSearchParams(location.search);
const pdf = document.querySelector('a[download][type="application/pdf"]');

function marksById() {
  const found = new Map();
  document.querySelectorAll('#text [data-s]').forEach((mark) => mark.dataset.s.split(' ').forEach((id) => {
    if (!found.has(id)) found.set(id, []);
    found.get(id).push(mark);
  }));
  return found;
}

function colour() {
  const entries = [...document.querySelectorAll('#statements a')].map((link) => [link.hash.slice(1), link]);
  voices(new Map(entries.map(([id, link]) => [id, link.querySelector('strong')?.textContent ?? '']))).forEach((voice, id) => {
    marks.get(id)?.forEach((mark) => { mark.dataset.voice = voice; });
  });
  entries.forEach(([id, link]) => { link.parentElement.dataset.voice = marks.get(id)?.[0]?.dataset.voice ?? ''; });
}

/** All results again, with everything that narrowed them. */
function keepWayBack() {
  const back = new URLSearchParams(query);
  back.delete('s');
  if (!back.toString()) return;
  byId('q').value = back.get('q') ?? '';
  byId('back').href = `/?${back}`;
}

function open(statement) {
  document.querySelectorAll('.target').forEach((mark) => mark.classList.remove('target'));
  const found = marks.get(statement) ?? [];
  found.forEach((mark) => mark.classList.add('target'));
  document.querySelectorAll('#statements [aria-current]').forEach((link) => link.removeAttribute('aria-current'));
  document.querySelector(`#statements a[href="#${CSS.escape(statement)}"]`)?.setAttribute('aria-current', 'true');
  const place = around(statement);
  markWords(found, place?.words ?? []);
  showWays(place);
  if (!byId('text').hidden) found[0]?.scrollIntoView({ block: 'center' });
}

/** The words that were searched for, within the statement. */
function markWords(found, words) {
  if (!CSS.highlights) return;
  CSS.highlights.delete('hit');
  const ranges = found.flatMap((mark) => [...mark.childNodes]).filter((node) => node.nodeType === Node.TEXT_NODE).flatMap((node) => words.flatMap((word) => {
    const at = node.data.indexOf(word);
    if (at < 0) return [];
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return [range];
  }));
  if (ranges.length) CSS.highlights.set('hit', new Highlight(...ranges));
}

function showWays(place) {
  byId('ways')?.remove();
  if (!place) return;
  const to = (hit, text, key) => (hit ? h('a', { href: documentAddress(hit.document, place.state, hit.id), 'aria-keyshortcuts': key, rel: key === 'n' ? 'next' : 'prev' }, text) : null);
  byId('back').parentElement.append(h('span.ways', { id: 'ways', role: 'navigation', 'aria-label': SAY.hits },
    to(place.before, SAY.hitBefore, 'p'), h('span', {}, SAY.hitOf(place.at + 1, place.list.length)), to(place.after, SAY.hitAfter, 'n')));
}

/** Text or the page itself; what shows the page is loaded when somebody asks for it. */
function offerPdf() {
  if (!pdf) return;
  const sheet = h('section.sheet', { id: 'sheet', hidden: true, 'aria-label': SAY.pdfPage });
  const button = (text, on) => h('button', { type: 'button', 'aria-pressed': String(on) }, text);
  const [text, page] = [button(SAY.text, true), button(SAY.pdfPage, false)];
  const choose = (paged) => {
    sheet.hidden = !paged;
    byId('text').hidden = paged;
    text.setAttribute('aria-pressed', String(!paged));
    page.setAttribute('aria-pressed', String(paged));
  };
  text.addEventListener('click', () => { choose(false); open(wanted()); });
  page.addEventListener('click', async () => {
    choose(true);
    sheet.replaceChildren(h('p', { role: 'status' }, SAY.pageLoading));
    const { showPage } = await import('./pdf-page.js');
    showPage(sheet, pdf.href, wanted(), atPage());
  });
  byId('text').before(h('span.choice.reading-as', { role: 'group', 'aria-label': SAY.howShown }, text, page), sheet);
}

/** The page that stands at the top of the window, in the text. */
function atPage() {
  const passed = [...document.querySelectorAll('#text .page')].filter((mark) => mark.getBoundingClientRect().top < innerHeight / 2);
  return Number(passed.at(-1)?.textContent.replace(/\D/g, '')) || 1;
}

const wanted = () => location.hash.slice(1) || query.get('s') || '';

addEventListener('keydown', (event) => {
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName) || event.metaKey || event.ctrlKey || event.altKey) return;
  if (event.key === '/') { event.preventDefault(); byId('q').focus(); }
  if (event.key === 'n' || event.key === 'p') document.querySelector(`#ways [aria-keyshortcuts="${event.key}"]`)?.click();
});
addEventListener('hashchange', () => open(wanted()));

colour();
keepWayBack();
byId('statements-title').append(` ${count(document.querySelectorAll('#statements > li').length)}`);
offerPdf();
open(wanted());
