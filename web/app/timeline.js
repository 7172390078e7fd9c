// The curve over time, as numbers: which bars there are, what they span, how high they stand.

const MOST_BARS = 800;
const DAY = 86_400_000;

/** The narrowest interval that a span of time can be shown in. */
export function intervalFor(from, to) {
  if (!from || !to) return 'year';
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  if (days <= 62) return 'day';
  return days <= 366 * 3 ? 'month' : 'year';
}

/** The intervals that make sense for a span: bars neither too many nor only one. */
export function intervalsFor(from, to) {
  if (!from || !to) return ['year', 'month'];
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return ['year', 'month', 'day'].filter((name) => (name === 'year' ? days > 366 : name === 'month' ? days > 31 : days <= 366 * 2));
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
export function filled(bars, interval, first = bars[0]?.value, last = bars.at(-1)?.value) {
  if (!first) return [];
  const counts = new Map(bars.map((bar) => [bar.value, bar.count]));
  const steps = [];
  for (let value = first; value <= last && steps.length <= MOST_BARS; value = next(value, interval)) {
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
 * One or two series on the same steps.
 *
 * @param {Object} facet  the API's date facet
 * @param {Object|null} other  the same of what is compared
 * @param {Object|null} all  of everything said, to divide by; null for counts
 * @returns {{bars: {value: string, count: number, height: number, other: number, otherHeight: number}[], most: number}} heights from 0 to 1
 */
export function series(facet, other, all, from, to) {
  const mine = within(facet.values, from, to);
  const theirs = other ? within(other.values, from, to) : [];
  const ends = [...mine, ...theirs].map((bar) => bar.value).sort();
  const steps = filled(mine, facet.interval, ends[0], ends.at(-1));
  const beside = new Map(theirs.map((bar) => [bar.value, bar.count]));
  const whole = all ? new Map(all.values.map((bar) => [bar.value, bar.count])) : null;
  const rate = (n, value) => (whole ? (whole.get(value) ? (n / whole.get(value)) * 1000 : 0) : n);
  const bars = steps.map(({ value, count }) => ({ value, count, rate: rate(count, value), other: beside.get(value) ?? 0,
    otherRate: rate(beside.get(value) ?? 0, value) }));
  const most = Math.max(0, ...bars.map((bar) => Math.max(bar.rate, bar.otherRate)));
  return { most, bars: bars.map((bar) => ({ ...bar, height: most ? bar.rate / most : 0, otherHeight: most ? bar.otherRate / most : 0 })) };
}

/** The bars from one to another, in either direction, as days and with their sum. */
export function selection(bars, one, another) {
  const [first, last] = [Math.min(one, another), Math.max(one, another)];
  return { first, last, from: rangeOf(bars[first].value).from, to: rangeOf(bars[last].value).to,
    count: bars.slice(first, last + 1).reduce((sum, bar) => sum + bar.count, 0) };
}
