// The key of whoever sets things right: kept for this tab until it is closed, never in an address, never in a cookie.

const NAME = 'quoth.key';

export const key = () => sessionStorage.getItem(NAME) ?? '';

/** Keeps a key, or forgets it when it is empty. */
export function keep(value) {
  if (value) sessionStorage.setItem(NAME, value);
  else sessionStorage.removeItem(NAME);
}
