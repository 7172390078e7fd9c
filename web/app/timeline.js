// The curve over time: one bar a year, month or day; each bar is a link that narrows to it.

import { h, svg } from './dom.js';
import { count } from './words.js';

const WIDTH = 720;
const HEIGHT = 76;
const MOST_BARS = 240;

/** The narrowest interval that a span of time can be shown in. */
export function intervalFor(from, to) {
  if (!from || !to) return 'year';
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days <= 62) return 'day';
  return days <= 366 * 3 ? 'month' : 'year';
}

/** First and last day of a bar: `2022`, `2022-07` or `2022-07-24`. */
export function rangeOf(value) {
  const [year, month, day] = value.split('-');
  if (day) return { from: value, to: value };
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${value}-01`, to: `${value}-${last}` };
}

/** Every step from the first bar to the last, those without a count too. */
export function filled(bars, interval) {
  if (!bars.length) return [];
  const counts = new Map(bars.map((bar) => [bar.value, bar.count]));
  const steps = [];
  for (let value = bars[0].value; value <= bars.at(-1).value; value = next(value, interval)) {
    steps.push({ value, count: counts.get(value) ?? 0 });
  }
  return steps;
}

function next(value, interval) {
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(interval === 'year' ? year + 1 : year,
    interval === 'month' ? month : month - 1, interval === 'day' ? day + 1 : day));
  if (year < 100) date.setUTCFullYear(interval === 'year' ? year + 1 : year);
  const iso = date.toISOString();
  return { year: iso.slice(0, 4), month: iso.slice(0, 7), day: iso.slice(0, 10) }[interval];
}

/** The bars that lie in a range; an open end takes all. Counts leave the range out, so there are bars beside it. */
export function within(bars, from, to) {
  return bars.filter(({ value }) => (!from || value >= from.slice(0, value.length)) && (!to || value <= to.slice(0, value.length)));
}

/**
 * @param {Object} facet  the API's date facet
 * @param {{from: string|null, to: string|null}} range  what is chosen: its bars fill the width
 * @param {(from: string, to: string) => string} narrow  the address with a range chosen
 */
export function timeline(facet, { from, to }, narrow) {
  const bars = filled(within(facet.values, from, to), facet.interval);
  if (bars.length < 2 || bars.length > MOST_BARS * 4) return [];
  const most = Math.max(...bars.map((bar) => bar.count));
  const step = WIDTH / bars.length;
  const chart = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', role: 'group',
    'aria-label': `Statements by ${facet.interval}` });
  bars.forEach((bar, at) => chart.append(column(bar, at * step, step, most, narrow)));
  return [chart, h('figcaption', {}, h('span', {}, bars[0].value), from || to ? '' : note(facet), h('span', {}, bars.at(-1).value))];
}

function column(bar, x, step, most, narrow) {
  const height = bar.count ? Math.max(2, (bar.count / most) * (HEIGHT - 4)) : 0;
  const rect = svg('rect', { x: x + step * 0.08, y: HEIGHT - height, width: step * 0.84, height });
  if (!bar.count) return rect;
  const { from, to } = rangeOf(bar.value);
  const said = `${bar.value}: ${count(bar.count)}`;
  return svg('a', { href: narrow(from, to), 'aria-label': said, class: 'column' },
    svg('title', {}, document.createTextNode(said)),
    svg('rect', { x, y: 0, width: step, height: HEIGHT, class: 'hold' }), rect);
}

function note(facet) {
  const parts = [];
  if (facet.coarser) parts.push(`${count(facet.coarser)} dated less precisely`);
  if (facet.missing) parts.push(`${count(facet.missing)} without a date`);
  return h('span', {}, parts.join(' · '));
}
