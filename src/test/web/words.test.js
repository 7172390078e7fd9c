// What is said of a search, and where words stand in a PDF's pieces.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryCodes } from '../../../web/app/curate/fields.js';
import { found } from '../../../web/app/found.js';
import { glimpse } from '../../../web/app/glimpse.js';
import { question, read, toggle, turn } from '../../../web/app/state.js';
import { understood } from '../../../web/app/understood.js';
import { voices } from '../../../web/app/voices.js';
import { cut } from '../../../web/app/cut.js';

const names = { Q58217: 'Sergey Lavrov', RU: 'Russia' };
const said = (address) => understood(read(address), (_, value) => names[value] ?? value).sentence;

test('a search is said in a sentence', () => {
  assert.equal(said('q=grain&speaker=Q58217&from=2022-01-01&to=2023-12-31'), 'Statements by Sergey Lavrov containing ‘grain’, 2022 to 2023');
  assert.equal(said('q=peace+-war&not.country=RU'), 'Statements containing ‘peace’ without ‘war’, speaker’s country not Russia');
  assert.equal(said('view=documents'), 'All documents');
  assert.equal(said('missing=speaker&from=1990-05-02'), 'Statements, speaker not known, since 1990-05-02');
});

test('a value is chosen, kept out instead, and let go', () => {
  const chosen = toggle(read('q=a'), 'country', 'RU');
  assert.equal(chosen.toString(), 'q=a&country=RU');
  assert.equal(turn(chosen, 'country', 'RU').toString(), 'q=a&not.country=RU');
  assert.equal(toggle(chosen, 'country', 'RU').toString(), 'q=a');
});

test('what is the page’s own is not asked of the API', () => {
  assert.equal(question(read('q=a&vs=b&shown=40&per=share&by=day&view=own')).toString(), 'q=a&in=own');
});

test('words are found over pieces, hyphens and ligatures', () => {
  assert.deepEqual(found(['We have nothing a-', 'gainst the ﬂeet. ', 'More'], 'nothing against the fleet'),
    [{ at: 0, begin: 8, end: 17 }, { at: 1, begin: 0, end: 15 }]);
  assert.deepEqual(found(['Nothing of the sort'], 'quite other words'), []);
});

test('words that go on on the next page are found by their beginning', () => {
  assert.deepEqual(found(['He said: we shall go on to the end'], 'We shall go on to the end, we shall fight'), [{ at: 0, begin: 9, end: 34 }]);
});

test('words in the midst of a page are no end of those that stand elsewhere', () => {
  const more = 'Nothing of this has been said before by anybody who was there. '.repeat(4);
  assert.deepEqual(found([more, 'the law of the United States. ', more], 'We ask for the help of the United States.'), []);
  assert.deepEqual(found(['of the United States. ', more], 'We ask for the help of the United States.'), [{ at: 0, begin: 0, end: 20 }]);
  assert.deepEqual(found([more, 'We ask for the help that is due. ', more], 'We ask for the help of the United States.'), []);
});

test('who says most comes first', () => {
  assert.deepEqual([...voices(new Map([['s1', 'B'], ['s2', 'A'], ['s3', 'A']]))], [['s1', 2], ['s2', 1], ['s3', 1]]);
});

test('a sentence is cut at every border', () => {
  assert.deepEqual(cut('He said no.', [{ begin: 8, end: 10 }], [], [{ begin: 3, end: 7 }]).map(({ text, quote, isCue }) => [text, quote, isCue]),
    [['He ', false, false], ['said', false, true], [' ', false, false], ['no', true, false], ['.', false, false]]);
});

test('of a long statement the part with the marks is shown', () => {
  const text = `${'word '.repeat(200)}needle ${'word '.repeat(200)}`;
  const { text: shown, ranges, begun, ended } = glimpse(text, [{ begin: 1000, end: 1006 }]);
  assert.equal(shown.slice(ranges[0].begin, ranges[0].end), 'needle');
  assert.deepEqual([begun, ended], [false, false]);
});

test('countries are known by name and by code, and no former one stands for one that is', () => {
  assert.deepEqual(countryCodes('Russia, Chad, United Kingdom, UK, Germany, Yemen'), ['RU', 'TD', 'GB', 'GB', 'DE', 'YE']);
  assert.deepEqual(countryCodes('ru, SUHH, Soviet Union'), ['RU', 'SUHH', 'SUHH']);
  assert.throws(() => countryCodes('Ruritania'), /Ruritania/);
  assert.throws(() => countryCodes('SU'), /SU/);
});
