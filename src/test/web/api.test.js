// What becomes of a question that is given up, at whatever moment.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { ask, giveUp } from '../../../web/app/api.js';

let server;

before(async () => {
  server = createServer((request, response) => {
    const [, status, rest] = request.url.split('/');
    response.writeHead(Number(status), { 'Content-Type': 'application/problem+json' });
    if (rest === 'whole') response.end('{"status": 400, "detail": "unclosed"}');
    else if (rest === 'garbled') response.end('<html>');
    else response.write('{"status": 400,');
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
});

after(() => { server.closeAllConnections(); server.close(); });

const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;

test('what is wrong with a question is said as the API says it', async () => {
  await assert.rejects(ask(at('/400/whole')), ({ message, problem }) => message === 'unclosed' && problem.status === 400);
});

test('an answer that nobody can read keeps its status', async () => {
  await assert.rejects(ask(at('/502/garbled')), ({ problem }) => problem.status === 502);
});

test('a question given up while its refusal is read is given up, not refused', async () => {
  const { fetch } = globalThis;
  const begun = new Promise((done) => {
    globalThis.fetch = async (...asked) => {
      const response = await fetch(...asked);
      done();
      return response;
    };
  });
  const answer = ask(at('/400/half'), { sort: 'search' });
  await begun;
  globalThis.fetch = fetch;
  giveUp('search');
  await assert.rejects(answer, { name: 'AbortError' });
});
