// The query's text cut into parts, turned, taken away and completed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses, completed, turned, typing, without } from '../../../web/app/clauses.js';

const texts = (q) => clauses(q).parts.map(({ text }) => text);

test('words, phrases, fields and groups are parts', () => {
  assert.deepEqual(texts('peace "in our time" -war speaker:"Neville Chamberlain" (a OR b)'),
    ['peace', '"in our time"', '-war', 'speaker:"Neville Chamberlain"', '(a OR b)']);
});

test('AND joins, NOT keeps out, OR is more than a sentence can say', () => {
  assert.deepEqual(clauses('peace AND NOT war').parts.map(({ value, out }) => [value, out]), [['peace', false], ['war', true]]);
  assert.equal(clauses('peace AND NOT war').plain, true);
  assert.equal(clauses('peace OR war').plain, false);
});

test('a mark that stays open reaches to the end', () => {
  assert.deepEqual(texts('peace "in our'), ['peace', '"in our']);
  assert.deepEqual(texts('(a OR'), ['(a OR']);
});

test('a part is taken away with what joined it', () => {
  const q = 'peace AND NOT war AND treaty';
  const [peace, war] = clauses(q).parts;
  assert.equal(without(q, war), 'peace AND treaty');
  assert.equal(without(q, peace), 'NOT war AND treaty');
  assert.equal(without('peace', clauses('peace').parts[0]), '');
});

test('a part is kept out and let in again', () => {
  const q = 'peace war';
  const out = turned(q, clauses(q).parts[1]);
  assert.equal(out, 'peace -war');
  assert.equal(turned(out, clauses(out).parts[1]), q);
});

test('what is typed is known as a field or as words', () => {
  assert.deepEqual(typing('peace speaker:"serg'), { text: 'serg', field: 'speaker' });
  assert.deepEqual(typing('peace serg'), { text: 'serg', field: '' });
  assert.deepEqual(typing('peace '), { text: '', field: '' });
});

test('a chosen name takes the place of its beginning', () => {
  const lavrov = { type: 'speaker', label: 'Sergey Lavrov', value: 'Q58217' };
  assert.equal(completed('grain lav', lavrov), 'grain speaker:"Sergey Lavrov" ');
  assert.equal(completed('grain sergey lav', lavrov), 'grain speaker:"Sergey Lavrov" ');
  assert.equal(completed('grain speaker:"sergey lav', lavrov), 'grain speaker:"Sergey Lavrov" ');
  assert.equal(completed('gra', { type: 'word', label: 'grain', value: 'grain' }), 'grain ');
});
