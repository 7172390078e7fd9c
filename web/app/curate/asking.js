// Asks the API as the holder of the key. A key that does not hold is forgotten, and the reader told so.

import { Problem } from '../api.js';
import { keep, key } from './key.js';

/**
 * @param {'GET'|'PUT'|'POST'} method
 * @param {string} address
 * @param {Object|FormData} [body]
 * @returns {Promise<Object>} the answer; throws a [Problem]
 */
export async function asked(method, address, body) {
  const form = body instanceof FormData;
  const headers = { Authorization: `Bearer ${key()}`, ...(body && !form ? { 'Content-Type': 'application/json' } : {}) };
  let response;
  try {
    response = await fetch(address, { method, headers, body: body && !form ? JSON.stringify(body) : body });
  } catch {
    throw new Problem({ title: 'No answer', detail: 'The archive does not answer. Is the server still running?' });
  }
  const answer = await response.json().catch(() => ({ title: `The archive answered ${response.status}` }));
  if (response.ok) return answer;
  if (response.status === 401) keep('');
  throw new Problem(answer);
}
