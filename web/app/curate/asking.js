// Asks the API as the holder of the key. A key that does not hold is forgotten.

import { ask } from '../api.js';
import { keep, key } from './key.js';

/** What the document hears when a key turns out not to hold. */
export const KEYLESS = 'quoth-keyless';

/** @param {'GET'|'PUT'|'POST'} method */
export async function asked(method, address, body) {
  try {
    return await ask(address, { method, body, key: key() });
  } catch (error) {
    if (error.problem?.status === 401) {
      keep('');
      document.dispatchEvent(new Event(KEYLESS));
    }
    throw error;
  }
}
