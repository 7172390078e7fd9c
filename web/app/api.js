// Asks the API. Of questions of one sort only the newest counts: an older one is given up.

import { SAY } from './words.js';

const pending = new Map();

/** What went wrong, as the API's problem+json says it; `offline` when nobody answered. */
export class Problem extends Error {
  constructor(problem, offline = false) {
    super(problem.detail ?? problem.title ?? SAY.wrong);
    this.problem = problem;
    this.offline = offline;
  }
}

/** Gives up the question of a sort that is not answered yet. */
export function giveUp(sort) {
  pending.get(sort)?.abort();
  pending.delete(sort);
}

/**
 * @param {string} address
 * @param {{sort?: string, as?: 'json' | 'text', method?: string, body?: any, key?: string}} [how]
 *        `sort` gives up the question of that sort before it; a body that is no form is sent as JSON
 */
export async function ask(address, { sort = '', as = 'json', method = 'GET', body, key = '' } = {}) {
  const controller = new AbortController();
  if (sort) {
    giveUp(sort);
    pending.set(sort, controller);
  }
  const headers = {};
  if (key) headers.Authorization = `Bearer ${key}`;
  if (body && !(body instanceof FormData)) headers['Content-Type'] = 'application/json';
  const sent = body && !(body instanceof FormData) ? JSON.stringify(body) : body;
  let response;
  try {
    response = await fetch(address, { method, headers, body: sent, signal: controller.signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ title: SAY.noAnswer, detail: SAY.offline }, true);
  }
  if (!response.ok) throw new Problem(await problemOf(response));
  return response.status === 204 ? null : response[as]();
}

/** What an answer says is wrong. One that is given up while it is read is no problem: it stays an AbortError. */
async function problemOf(response) {
  const { status } = response;
  return response.json().catch((error) => {
    if (error.name === 'AbortError') throw error;
    return { status, title: SAY.answered(status) };
  });
}
