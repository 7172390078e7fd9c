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

function next(value, interval, by = 1) {
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(interval === 'year' ? year + by : year,
    interval === 'month' ? month - 1 + by : month - 1, interval === 'day' ? day + by : day));
  if (year < 100) date.setUTCFullYear(interval === 'year' ? year + by : year);
  const iso = date.toISOString();
  return { year: iso.slice(0, 4), month: iso.slice(0, 7), day: iso.slice(0, 10) }[interval];
}

/** The bars that lie in a range; an open end takes all. Counts leave the range out, so there are bars beside it. */
export function within(bars, from, to) {
  return bars.filter(({ value }) => (!from || value >= from.slice(0, value.length)) && (!to || value <= to.slice(0, value.length)));
}

const PER = { share: 1_000, words: 1_000_000 };

/**
 * One or two series on the same steps.
 *
 * @param {Object} facet  the API's date facet
 * @param {Object|null} other  the same of what is compared
 * @param {{per: 'count'|'share'|'words', mine: Object|null, theirs: Object|null}} whole  what each is divided by: the date facets of
 *        all that was said, with its words where hits are counted per million of them
 * @returns {{bars: {value: string, count: number, rate: number, whole: number, height: number, other: number, otherRate: number, otherHeight: number}[],
 *          most: number}} heights from 0 to 1; `whole` in thousands of statements or millions of words
 */
export function series(facet, other, whole, from, to) {
  const mine = within(facet.values, from, to);
  const theirs = other ? within(other.values, from, to) : [];
  const ends = [...mine, ...theirs].map((bar) => bar.value).sort();
  const steps = surrounded(filled(mine, facet.interval, ends[0], ends.at(-1)), facet.interval, from || to);
  const beside = new Map(theirs.map((bar) => [bar.value, bar.count]));
  const [all, allBeside] = [whole.mine, whole.theirs].map((one) => divisors(one, whole.per));
  const bars = steps.map(({ value, count }) => {
    const other = beside.get(value) ?? 0;
    return { value, count, whole: all(value), rate: divided(count, all(value)), other, otherRate: divided(other, allBeside(value)) };
  });
  const most = Math.max(0, ...bars.map((bar) => Math.max(bar.rate, bar.otherRate)));
  return { most, bars: bars.map((bar) => ({ ...bar, height: most ? bar.rate / most : 0, otherHeight: most ? bar.otherRate / most : 0 })) };
}

const divided = (count, whole) => (whole ? count / whole : 0);

function divisors(facet, per) {
  if (!facet || per === 'count') return () => 1;
  const counts = new Map(facet.values.map((bar) => [bar.value, (per === 'words' ? bar.words ?? 0 : bar.count) / PER[per]]));
  return (value) => counts.get(value) ?? 0;
}

const FEWEST_BARS = 5;

/** A bar that stands alone says more with the empty time around it, unless that time was not asked for. */
function surrounded(steps, interval, limited) {
  if (steps.length !== 1 || limited) return steps;
  const around = [...steps];
  while (around.length < FEWEST_BARS) {
    around.unshift({ value: next(around[0].value, interval, -1), count: 0 });
    around.push({ value: next(around.at(-1).value, interval), count: 0 });
  }
  return around;
}

/** The bars from one to another, in either direction, as days, with their sum and what it is of what it is divided by. */
export function selection(bars, one, another) {
  const [first, last] = [Math.min(one, another), Math.max(one, another)];
  const chosen = bars.slice(first, last + 1);
  const sum = (what) => chosen.reduce((total, bar) => total + (bar[what] ?? 0), 0);
  return { first, last, from: rangeOf(bars[first].value).from, to: rangeOf(bars[last].value).to, count: sum('count'),
    rate: divided(sum('count'), sum('whole')) };
}
