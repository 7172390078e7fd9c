// The curve over time, as a picture: bars to click, to drag over and to go through by keyboard, and a table behind it.

import { h, svg } from './dom.js';
import { count, spokenBar } from './speech.js';
import { intervalsFor, selection, series } from './timeline.js';
import { SAY } from './words.js';

const WIDTH = 720;
const HEIGHT = 88;
const WIDEST = 36; // of a bar
const TABLE_ROWS = 1000;

/**
 * @param {{facet: Object, other: Object|null, whole: Object}} data  date facets, and what they are divided by
 * @param {{from: string, to: string, interval: string, vs: string, per: string}} chosen
 * @param {{narrow: (from: string, to: string) => void, by: (interval: string) => void, per: (what: string) => void, compare: (vs: string) => void}} act
 */
export function timelineView({ facet, other, whole }, chosen, act) {
  const { bars, most } = series(facet, other, whole, chosen.from, chosen.to);
  const plot = bars.length ? drawn(bars, whole.per, act.narrow) : h('p.plot.nothing', {}, SAY.noBars);
  return [plot,
    h('p.ends', {}, h('span', {}, bars.length ? spokenBar(bars[0].value) : ''), h('span', {}, bars.length ? spokenBar(bars.at(-1).value) : '')),
    h('div.under', {}, h('span.note', {}, [SAY.perMost[whole.per]?.(figure(most)), chosen.from || chosen.to ? '' : note(facet)].filter(Boolean).join(' · ')),
      choice(SAY.interval, intervalsFor(chosen.from, chosen.to), SAY.years, facet.interval, act.by)),
    further(chosen, bars, act)];
}

/** What not everybody needs: to compare, to divide, to read as numbers. Stays open while something in it is chosen. */
function further(chosen, bars, act) {
  return h('details.further', { open: Boolean(chosen.vs) || chosen.per !== 'count' },
    h('summary', {}, SAY.further),
    h('div.beneath', {}, compare(chosen, act.compare), choice(SAY.perName, ['count', 'share', 'words'], SAY.per, chosen.per, act.per)),
    table(bars, chosen.vs, chosen.per));
}

function drawn(bars, per, narrow) {
  const step = WIDTH / bars.length;
  const rects = bars.map((bar, at) => {
    const height = bar.count ? Math.max(2, bar.height * (HEIGHT - 4)) : 0;
    const width = Math.min(step * 0.84, WIDEST);
    return svg('rect', { x: (at + 0.5) * step - width / 2, y: HEIGHT - height, width, height });
  });
  const chosen = svg('rect', { class: 'chosen', y: 0, height: HEIGHT, width: 0 });
  const tip = h('span.tip', { hidden: true, 'aria-hidden': 'true' });
  const picture = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    chosen, svg('g', { class: 'bars' }, ...rects), svg('path', { class: 'axis', d: `M0 ${HEIGHT}H${WIDTH}` }), ...line(bars, step));
  const plot = h('div.plot', { tabindex: 0, role: 'slider', 'aria-label': SAY.timeline, 'aria-description': SAY.timelineHow, 'aria-valuemin': 0,
    'aria-valuemax': bars.length - 1, 'aria-valuenow': bars.length - 1, 'aria-valuetext': spoken(bars, per, bars.length - 1, bars.length - 1) }, picture, tip);
  moving(plot, bars, { rects, chosen, tip, step, per }, narrow);
  return plot;
}

/** The series beside it, as a line with a dot where it stands alone. */
function line(bars, step) {
  if (!bars.some((bar) => bar.other)) return [];
  const points = bars.map((bar, at) => `${(at + 0.5) * step} ${HEIGHT - bar.otherHeight * (HEIGHT - 4)}`);
  return [svg('path', { class: 'other', d: `M${points.join('L')}` })];
}

function spoken(bars, per, one, another) {
  const { first, last, count: hits, rate } = selection(bars, one, another);
  const said = (n, share) => (per === 'count' ? count(n) : `${count(n)} (${figure(share)} ${SAY.perShort[per]})`);
  const beside = bars[first].other ? ` / ${said(bars[first].other, bars[first].otherRate)}` : '';
  return first === last ? SAY.barSays(spokenBar(bars[first].value), said(hits, rate) + beside)
    : SAY.rangeSays(spokenBar(bars[first].value), spokenBar(bars[last].value), said(hits, rate));
}

/** A rate with as many digits as it can carry. */
const figure = (rate) => (rate >= 100 || rate === 0 ? count(Math.round(rate)) : rate >= 1 ? rate.toFixed(1) : rate.toPrecision(2));

/** Pointer and keyboard move the same two ends of a selection. */
function moving(plot, bars, { rects, chosen, tip, step, per }, narrow) {
  let begin = bars.length - 1;
  let end = begin;
  let dragging = false;
  const show = (visible) => {
    const { first, last } = selection(bars, begin, end);
    const text = spoken(bars, per, begin, end);
    chosen.setAttribute('x', first * step);
    chosen.setAttribute('width', visible ? (last - first + 1) * step : 0);
    rects.forEach((rect, at) => rect.classList.toggle('at', visible && at >= first && at <= last));
    plot.setAttribute('aria-valuenow', end);
    plot.setAttribute('aria-valuetext', text);
    tip.hidden = !visible;
    tip.textContent = text;
    tip.style.setProperty('left', `clamp(0px, calc(${((end + 0.5) / bars.length) * 100}% - ${tip.offsetWidth / 2}px), calc(100% - ${tip.offsetWidth}px))`);
  };
  const take = () => { const { from, to } = selection(bars, begin, end); narrow(from, to); };
  const at = (event) => {
    const box = plot.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bars.length)));
  };
  plot.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    dragging = true;
    plot.setPointerCapture(event.pointerId);
    begin = end = at(event);
    show(true);
  });
  plot.addEventListener('pointermove', (event) => {
    end = at(event);
    if (!dragging) begin = end;
    show(true);
  });
  plot.addEventListener('pointerup', () => { if (dragging) { dragging = false; take(); } });
  plot.addEventListener('pointercancel', () => { dragging = false; show(false); });
  plot.addEventListener('pointerleave', () => { if (!dragging) show(false); });
  plot.addEventListener('focus', () => show(plot.matches(':focus-visible')));
  plot.addEventListener('blur', () => show(false));
  plot.addEventListener('keydown', (event) => {
    const to = { ArrowLeft: end - 1, ArrowRight: end + 1, ArrowDown: end - 1, ArrowUp: end + 1, PageDown: end - 10, PageUp: end + 10, Home: 0, End: bars.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      end = Math.min(bars.length - 1, Math.max(0, to));
      if (!event.shiftKey) begin = end;
      show(true);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      take();
    }
  });
}

function note(facet) {
  return [facet.coarser ? SAY.coarser(facet.coarser) : '', facet.missing ? SAY.undated(facet.missing) : ''].filter(Boolean).join(' · ');
}

function choice(name, values, labels, chosen, choose) {
  if (values.length < 2) return null;
  return h('span.choice', { role: 'group', 'aria-label': name }, ...values.map((value) =>
    h('button', { type: 'button', 'aria-pressed': String(value === chosen), onclick: () => choose(value) }, labels[value])));
}

function compare({ vs, q }, act) {
  const field = h('input', { id: 'vs', type: 'search', value: vs, placeholder: SAY.compareHint, 'aria-label': SAY.compare, autocomplete: 'off' });
  return h('form.series', { onsubmit: (event) => { event.preventDefault(); act(field.value.trim()); } },
    vs ? h('span.key', {}, q || SAY.thisSearch) : null, vs ? h('span.key.second', {}, vs) : null,
    h('label', { for: 'vs' }, SAY.compare), field,
    vs ? h('button.plain', { type: 'button', onclick: () => act('') }, SAY.compareEnd) : null);
}

/** The same as numbers, and as rates where those are drawn; built when it is opened. */
function table(bars, vs, per) {
  const inside = h('div', { tabindex: 0, role: 'region', 'aria-label': SAY.asTable });
  const details = h('details.behind', {}, h('summary', {}, SAY.asTable), inside);
  const head = (name) => [h('th.number', { scope: 'col' }, name), per === 'count' ? null : h('th.number', { scope: 'col' }, SAY.perShort[per])];
  const cells = (n, rate) => [h('td.number', {}, count(n)), per === 'count' ? null : h('td.number', {}, figure(rate))];
  details.addEventListener('toggle', () => {
    if (!details.open || inside.childElementCount) return;
    const rows = bars.filter((bar) => bar.count || bar.other).slice(0, TABLE_ROWS);
    inside.append(h('table', {},
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, SAY.when), ...head(SAY.howMany), ...(vs ? head(vs) : []))),
      h('tbody', {}, ...rows.map((bar) => h('tr', {}, h('th', { scope: 'row' }, spokenBar(bar.value)), ...cells(bar.count, bar.rate),
        ...(vs ? cells(bar.other, bar.otherRate) : []))))));
  });
  return details;
}
