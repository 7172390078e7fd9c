// Judges a sample that is drawn by chance: of each statement, whether its words, speaker, country and date are right.

import { ask } from '../api.js';
import { h } from '../dom.js';
import { countryName, speakerLabel, spokenDate } from '../speech.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { draft } from './draft.js';
import { field } from './fields.js';
import { precision } from './precision.js';
import { tallied } from './tally.js';

const SIZE = 10;
const BEGUN = 'quoth.sample';

export function sample() {
  const list = h('div', {});
  const figures = h('div', {});
  const only = field(SAY.sampleOf, SAY.sampleOfHint, 'input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const draw = h('button.button', { type: 'submit' }, SAY.draw);
  const drawing = h('form.work', {}, only.row, h('p.actions', {}, draw));
  const drawn = (what) => {
    draw.textContent = SAY.drawAgain;
    show(list, figures, what);
  };
  drawing.addEventListener('submit', (event) => {
    event.preventDefault();
    drawn({ seed: String(crypto.getRandomValues(new Uint32Array(1))[0]), q: only.box.value.trim() });
  });
  fill(figures);
  const before = begun();
  if (before) {
    only.box.value = before.q;
    drawn(before);
  }
  return h('div.sampling', {}, h('p', {}, SAY.sampleHow), figures, drawing, list);
}

async function fill(figures) {
  const { precision: lines = [], precisionOfAll: all = [] } = await ask('/api/v1/status').catch(() => ({}));
  figures.replaceChildren(precision([...all.map((line) => ({ ...line, kind: SAY.allKinds })), ...lines]));
}

/** @param {{seed: string, q: string}} what  the draw: the same seed draws the same statements */
async function show(list, figures, what) {
  const message = h('p.told', { role: 'status' });
  try {
    const { hits } = await ask(`/api/v1/statements?${new URLSearchParams({ ...(what.q ? { q: what.q } : {}), sort: `random:${what.seed}`, size: String(SIZE) })}`);
    if (!hits.length) {
      list.replaceChildren(h('p.hint', { role: 'status' }, SAY.sampleNone));
      return;
    }
    const form = h('form.work', {}, h('ol.sampled', {}, ...hits.map(judged)), h('p.actions', {}, h('button.button.main', { type: 'submit' }, SAY.keepJudgements)), message);
    const kept = draft(form, `sample ${what.seed}`);
    form.addEventListener('change', () => begin(what));
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const judgements = hits.map(({ id }) => ({ statement: id, ...verdicts(form, id) })).filter((one) => Object.keys(one).length > 1);
      if (!judgements.length) {
        message.textContent = SAY.judgedNone;
        return;
      }
      try {
        const { kept: number } = await asked('POST', '/api/v1/judgements', { seed: what.seed, judgements });
        kept.forget();
        begin(null);
        message.textContent = SAY.judged(number);
        await fill(figures);
        list.replaceChildren(message, what.q ? precision(tallied(hits, judgements), SAY.precisionOf(what.q)) : '');
        figures.scrollIntoView({ block: 'nearest' });
      } catch (error) {
        message.textContent = error.message;
      }
    });
    list.replaceChildren(form);
    form.querySelector('input')?.focus();
  } catch (error) {
    list.replaceChildren(h('p.problem', { role: 'alert' }, error.message));
  }
}

/** The draw whose judging was begun and not sent. */
function begun() {
  try {
    return JSON.parse(sessionStorage.getItem(BEGUN));
  } catch {
    return null;
  }
}

const begin = (what) => (what ? sessionStorage.setItem(BEGUN, JSON.stringify(what)) : sessionStorage.removeItem(BEGUN));

function judged(hit) {
  const countries = [...new Set(hit.speakers.flatMap(({ countries: codes }) => codes))].map(countryName).join(', ');
  const said = { span: '', speaker: hit.speakers.map(speakerLabel).join('; ') || SAY.nobody, country: countries || SAY.unknown, date: spokenDate(hit.date) };
  return h('li', {},
    h('blockquote', { lang: hit.document.language, dir: 'auto' }, h('span.context', {}, hit.before, /[“„«‘"'([]$/.test(hit.before) ? '' : ' '), h('span.words', {}, hit.text),
      h('span.context', {}, /^[.,;:!?”“»’"')\]…]/.test(hit.after) ? '' : ' ', hit.after)),
    h('p.hint', {}, h('a', { href: `/d/${hit.document.id}?s=${hit.id}#${hit.id}`, target: '_blank', rel: 'noopener' }, SAY.inDocument)),
    h('div.judging', {}, ...Object.entries(SAY.aspects).map(([aspect, name]) => question(hit.id, aspect, name, said[aspect]))));
}

function question(id, aspect, name, value) {
  const choice = (verdict) => h('label', {}, h('input', { type: 'radio', name: `${id}-${aspect}`, value: verdict }), ` ${SAY[verdict]}`);
  return h('fieldset', {}, h('legend', {}, name, value ? [': ', h('bdi', {}, value)] : null), choice('right'), choice('wrong'));
}

function verdicts(form, id) {
  return Object.fromEntries(Object.keys(SAY.aspects).map((aspect) => [aspect, form.elements[`${id}-${aspect}`].value]).filter(([, verdict]) => verdict));
}
