// What a judged sample comes to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tallied } from '../../../web/app/curate/tally.js';

test('each kind and thing has its share and an interval that few make wide', () => {
  const hits = [{ id: 's-1', kind: 'direct' }, { id: 's-2', kind: 'direct' }, { id: 's-3', kind: 'indirect' }];
  const lines = tallied(hits, [{ statement: 's-1', span: 'right', speaker: 'right' }, { statement: 's-2', span: 'wrong' }, { statement: 's-3', span: 'right' }]);
  assert.deepEqual(lines.map(({ kind, aspect, right, judged }) => [kind, aspect, right, judged]),
    [['direct', 'span', 1, 2], ['direct', 'speaker', 1, 1], ['indirect', 'span', 1, 1]]);
  assert.deepEqual(lines.map(({ low, high }) => [low.toFixed(2), high.toFixed(2)]), [['0.09', '0.91'], ['0.21', '1.00'], ['0.21', '1.00']]);
});
