// Bars, the days they span, and what they are compared with.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, intervalFor, intervalsFor, rangeOf, selection, series } from '../../../web/app/timeline.js';

test('gaps are filled, over the ends of years and months', () => {
  assert.deepEqual(filled([{ value: '1999-11', count: 2 }, { value: '2000-02', count: 1 }], 'month').map(({ value, count }) => [value, count]),
    [['1999-11', 2], ['1999-12', 0], ['2000-01', 0], ['2000-02', 1]]);
  assert.deepEqual(filled([{ value: '2024-02-28', count: 1 }, { value: '2024-03-01', count: 1 }], 'day').map(({ value }) => value),
    ['2024-02-28', '2024-02-29', '2024-03-01']);
});

test('a bar spans its days', () => {
  assert.deepEqual(rangeOf('2024-02'), { from: '2024-02-01', to: '2024-02-29' });
  assert.deepEqual(rangeOf('1961'), { from: '1961-01-01', to: '1961-12-31' });
});

test('the narrower the time the narrower the bars', () => {
  assert.equal(intervalFor('2022-01-01', '2022-01-31'), 'day');
  assert.equal(intervalFor('2022-01-01', '2023-12-31'), 'month');
  assert.equal(intervalFor(null, '2022-12-31'), 'year');
  assert.deepEqual(intervalsFor('2022-01-01', '2022-12-31'), ['month', 'day']);
});

test('a selection goes either way and counts what it holds', () => {
  const bars = [{ value: '2001', count: 1 }, { value: '2002', count: 2 }, { value: '2003', count: 4 }];
  assert.deepEqual(selection(bars, 2, 1), { first: 1, last: 2, from: '2002-01-01', to: '2003-12-31', count: 6, rate: 0 });
});

test('two series stand on the same steps, and shares are of all that was said', () => {
  const facet = { interval: 'year', values: [{ value: '2001', count: 5 }] };
  const other = { interval: 'year', values: [{ value: '2003', count: 10 }] };
  const all = { interval: 'year', values: [{ value: '2001', count: 1000 }, { value: '2003', count: 1000 }] };
  const { bars, most } = series(facet, other, { per: 'share', mine: all, theirs: all }, null, null);
  assert.deepEqual(bars.map(({ value, count, other: beside }) => [value, count, beside]), [['2001', 5, 0], ['2002', 0, 0], ['2003', 0, 10]]);
  assert.equal(most, 10);
  assert.equal(bars[0].height, 0.5);
});

test('per million words each series is divided by its own, and a selection by the words of its bars', () => {
  const facet = { interval: 'year', values: [{ value: '2001', count: 5 }, { value: '2002', count: 1 }] };
  const other = { interval: 'year', values: [{ value: '2002', count: 3 }] };
  const mine = { values: [{ value: '2001', count: 9, words: 500_000 }, { value: '2002', count: 9, words: 1_500_000 }] };
  const theirs = { values: [{ value: '2002', count: 9, words: 100_000 }] };
  const { bars, most } = series(facet, other, { per: 'words', mine, theirs }, null, null);
  assert.deepEqual(bars.map(({ rate }) => rate), [10, 1 / 1.5]);
  assert.equal(bars[1].otherRate, 30);
  assert.equal(most, 30);
  assert.equal(selection(bars, 0, 1).rate, 3);
});

test('a bar that stands alone has the time around it, unless that was not asked for', () => {
  const facet = { interval: 'month', values: [{ value: '2001-12', count: 5 }] };
  const values = (from) => series(facet, null, { per: 'count' }, from, null).bars.map(({ value }) => value);
  assert.deepEqual(values(null), ['2001-10', '2001-11', '2001-12', '2002-01', '2002-02']);
  assert.deepEqual(values('2001-12-01'), ['2001-12']);
});
