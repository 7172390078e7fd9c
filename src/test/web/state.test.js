// The address as the page's state, and what of it the API is asked.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiAddress, compared, read, turn, whole } from '../../../web/app/state.js';

const asked = (state) => decodeURIComponent(whole(read(state)).toString().replaceAll('+', ' '));

test('hits are a part of what the same people said at the same time', () => {
  assert.equal(asked('q=war+speaker:kennedy&from=1961-01-01'), 'q=speaker:kennedy&from=1961-01-01');
  assert.equal(asked('q=war&country=US&about.country=SU&vs=peace&per=words'), 'country=US&per=words');
  assert.equal(asked('q=war OR peace'), '');
});

test('people are a part of everybody', () => {
  assert.equal(asked('speaker=Q9696&collection=un'), 'collection=un');
  assert.equal(asked('q=speaker:kennedy'), '');
});

test('what is compared has other words, and other speakers when it names some', () => {
  assert.equal(compared(read('q=war&vs=peace&speaker=Q1')).toString(), 'q=peace&speaker=Q1');
  assert.equal(compared(read('q=war&vs=speaker:x&speaker=Q1')).toString(), 'q=speaker%3Ax');
});

test('the API is asked nothing that is the page\'s own', () => {
  assert.equal(apiAddress(read('q=war&vs=peace&per=words&az=speaker&shown=40'), { facets: ['speaker'] }),
    '/api/v1/statements?q=war&facet=speaker&facet.speaker.sort=label');
});

test('a value is kept out instead, or let in', () => {
  assert.equal(turn(read('country=US'), 'country', 'US').toString(), 'not.country=US');
  assert.equal(turn(read('not.country=US'), 'not.country', 'US').toString(), 'country=US');
});
