// One page of a PDF with the words marked in its text layer. Loaded, with pdf.js, only when somebody wants to see it.

import { ask } from './api.js';
import { h } from './dom.js';
import { found } from './found.js';
import { SAY } from './words.js';
import { GlobalWorkerOptions, TextLayer, getDocument } from '/vendor/pdfjs/pdf.min.mjs';

const WORKER = '/vendor/pdfjs/pdf.worker.min.mjs';
const DECODERS = '/vendor/pdfjs/wasm/'; // of JPEG 2000 and JBIG2, for pages that hold such pictures
const SHARPEST = 2;

let worker = null;
let fitted = null;

/** The one script that may run beside the page. */
function work() {
  if (worker) return;
  const policy = window.trustedTypes?.createPolicy('quoth-pdf', { createScriptURL: () => WORKER });
  worker = new Worker(policy ? policy.createScriptURL(WORKER) : WORKER, { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
}

/**
 * @param {Element} sheet     where it goes
 * @param {string} address    of the PDF
 * @param {string} statement  whose words are marked; empty for none
 * @param {number} otherwise  the page to open when the statement has none
 */
export async function showPage(sheet, address, statement, otherwise) {
  try {
    work();
    const said = statement ? await ask(`/api/v1/statements/${statement}`).catch(() => null) : null;
    const file = await getDocument({ url: address, wasmUrl: DECODERS, enableXfa: false, isOffscreenCanvasSupported: false }).promise;
    const words = said ? said.segments.map(({ begin, end }) => said.position.exact.slice(begin - said.position.begin, end - said.position.begin)) : [];
    await draw(sheet, file, said?.position.page ?? otherwise, words);
  } catch (error) {
    sheet.replaceChildren(h('p.problem', { role: 'alert' }, SAY.pageBroken(error.message)));
  }
}

async function draw(sheet, file, number, words) {
  const page = await file.getPage(Math.min(file.numPages, Math.max(1, number)));
  const width = sheet.clientWidth || 640;
  fitted?.disconnect();
  fitted = new ResizeObserver(() => { if (sheet.clientWidth && Math.abs(sheet.clientWidth - width) > 8) draw(sheet, file, number, words); });
  fitted.observe(sheet);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const sharp = Math.min(SHARPEST, devicePixelRatio || 1);
  const canvas = h('canvas', { width: Math.floor(viewport.width * sharp), height: Math.floor(viewport.height * sharp), role: 'img', 'aria-label': SAY.pageImage(number) });
  const layer = h('div.layer');
  const paper = h('div.paper', {}, canvas, layer);
  paper.style.setProperty('aspect-ratio', `${viewport.width} / ${viewport.height}`);
  paper.style.setProperty('--total-scale-factor', scale);
  const note = h('p', { role: 'status' });
  const turn = (by, text) => h('button.button', { type: 'button', disabled: number + by < 1 || number + by > file.numPages, onclick: () => draw(sheet, file, number + by, words) }, text);
  sheet.replaceChildren(h('p.leaf', {}, turn(-1, SAY.pageBefore), h('span', {}, SAY.pageOf(number, file.numPages)), turn(1, SAY.pageAfter)), note, paper);
  await page.render({ canvas, viewport, transform: sharp === 1 ? null : [sharp, 0, 0, sharp, 0, 0] }).promise;
  const text = new TextLayer({ textContentSource: await page.getTextContent(), container: layer, viewport });
  await text.render();
  const marked = words.length ? mark(text, words) : null;
  if (words.length && !marked) note.textContent = SAY.wordsNotOnPage;
  marked?.scrollIntoView({ block: 'center' });
}

/** Marks the words in the text layer, and gives the first mark. */
function mark({ textDivs }, words) {
  const strings = textDivs.map((div) => div.textContent);
  const first = [];
  words.flatMap((segment) => found(strings, segment)).sort((a, b) => b.at - a.at || b.begin - a.begin).forEach(({ at, begin, end }) => {
    const text = strings[at];
    const span = h('mark', {}, text.slice(begin, end));
    const node = textDivs[at].firstChild;
    if (!node || node.nodeType !== Node.TEXT_NODE) return;
    textDivs[at].replaceChildren(text.slice(0, begin), span, text.slice(end));
    first.unshift(span);
  });
  return first[0] ?? null;
}
