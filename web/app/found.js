// Finds words in the pieces that a PDF's page is written in: spaces, hyphens at a line's end and ligatures differ there.

const LETTER = /[\p{L}\p{N}]/u;

/** Letters and digits alone, each with where it stands. */
function bare(strings) {
  const letters = [];
  strings.forEach((text, at) => {
    for (let place = 0; place < text.length; place++) {
      for (const letter of text[place].normalize('NFKC').toLowerCase()) if (LETTER.test(letter)) letters.push({ letter, at, place });
    }
  });
  return letters;
}

const FEWEST = 12;
const FRAME = 150; // letters of a running head or foot, between the page's edge and its text

/**
 * @param {string[]} strings  the page's pieces, in order
 * @param {string} words
 * @returns {{at: number, begin: number, end: number}[]} the stretch of each piece; none when the words are not there. Words that
 *          go on on the next page, or began on the one before, are found by the part that stands here, at the page's edge.
 */
export function found(strings, words) {
  const letters = bare(strings);
  const page = letters.map(({ letter }) => letter).join('');
  const wanted = bare([words]).map(({ letter }) => letter).join('');
  if (!wanted) return [];
  const [from, to] = whole(page, wanted) ?? tail(page, wanted) ?? head(page, wanted) ?? [0, 0];
  const stretches = new Map();
  for (const { at, place } of letters.slice(from, to)) {
    const known = stretches.get(at);
    if (known) known.end = place + 1;
    else stretches.set(at, { at, begin: place, end: place + 1 });
  }
  return [...stretches.values()];
}

function whole(page, wanted) {
  const from = page.indexOf(wanted);
  return from < 0 ? null : [from, from + wanted.length];
}

/** The words' beginning at the end of the page. */
function tail(page, wanted) {
  const from = wanted.length < FEWEST ? -1 : page.lastIndexOf(wanted.slice(0, FEWEST));
  if (from < 0) return null;
  const to = from + common(page, from, wanted);
  return page.length - to <= FRAME ? [from, to] : null;
}

/** The words' end at the beginning of the page. */
function head(page, wanted) {
  const end = wanted.slice(-FEWEST);
  const at = wanted.length < FEWEST ? -1 : page.indexOf(end);
  if (at < 0) return null;
  let length = FEWEST;
  while (length < wanted.length && at + FEWEST - length > 0 && page[at + FEWEST - length - 1] === wanted[wanted.length - length - 1]) length++;
  const from = at + FEWEST - length;
  return from <= FRAME ? [from, at + FEWEST] : null;
}

function common(page, from, wanted) {
  let length = 0;
  while (length < wanted.length && page[from + length] === wanted[length]) length++;
  return length;
}
