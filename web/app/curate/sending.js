// Sends files as a form does, and tells how much is sent: `fetch` cannot.

import { Problem } from '../api.js';
import { SAY } from '../words.js';

/**
 * @param {{file: File, path: string}[]} files
 * @param {(share: number) => void} told  0 to 100
 * @returns {Promise<Object>} the run that reads them
 */
export function sent(files, collection, key, told) {
  const form = new FormData();
  if (collection) form.append('collection', collection);
  files.forEach(({ file, path }) => form.append('file', file, path));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/documents');
    request.setRequestHeader('Authorization', `Bearer ${key}`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => told((100 * loaded) / total));
    request.addEventListener('load', () => (request.status < 300 ? resolve(request.response)
      : reject(new Problem(request.response ?? { title: SAY.answered(request.status) }))));
    request.addEventListener('error', () => reject(new Problem({ title: SAY.noAnswer, detail: SAY.offline }, true)));
    request.send(form);
  });
}
