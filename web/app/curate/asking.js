// Asks the API as the holder of the key. A key that does not hold is forgotten.

import { ask } from '../api.js';
import { keep, key } from './key.js';

/** @param {'GET'|'PUT'|'POST'} method */
export async function asked(method, address, body) {
  try {
    return await ask(address, { method, body, key: key() });
  } catch (error) {
    if (error.problem?.status === 401) keep('');
    throw error;
  }
}
