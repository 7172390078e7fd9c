// Asks the API. Only the newest question counts: an older one is given up.

let pending = null;

/** What went wrong, as the API's problem+json says it. */
export class Problem extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? 'something went wrong');
    this.problem = problem;
  }
}

/**
 * @param {string} address
 * @param {{alone?: boolean, as?: 'json' | 'text'}} [how] `alone` gives up the question before it
 */
export async function ask(address, { alone = false, as = 'json' } = {}) {
  if (alone) pending?.abort();
  const controller = new AbortController();
  if (alone) pending = controller;
  let response;
  try {
    response = await fetch(address, { signal: controller.signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ title: 'No answer', detail: 'The archive does not answer. Is the server still running?' });
  }
  if (!response.ok) {
    throw new Problem(await response.json().catch(() => ({ title: `The archive answered ${response.status}` })));
  }
  return response[as]();
}
