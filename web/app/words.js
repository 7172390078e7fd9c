// Every word that the pages say, and how dates, numbers and kinds are spoken.

const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const FACETS = {
  speaker: 'Speaker',
  country: 'Speaker’s country',
  'about.country': 'Spoken about',
  kind: 'Kind',
  genre: 'Genre',
  publisher: 'Publisher',
  collection: 'Collection',
  language: 'Language',
};

/** Whatever can narrow, with or without a list at the side. */
export const FILTERS = { ...FACETS, 'publisher.country': 'Publisher’s country', role: 'Role', affiliation: 'Affiliation',
  about: 'About', cue: 'Cue' };

export const SORTS = { relevance: 'relevance', '-date': 'newest first', date: 'oldest first' };

export const VIEWS = {
  statements: { label: 'Statements', one: 'statement', many: 'statements', hint: 'What people said' },
  documents: { label: 'Documents', one: 'document', many: 'documents', hint: 'Whole texts' },
  own: { label: 'Analysis', one: 'document', many: 'documents', hint: 'Only what the writers say in their own words' },
};

export const EXAMPLES = ['“nuclear weapons”', 'peace -war', 'speaker:kennedy', 'climate AND (ocean OR sea)', 'date:1989'];

export const count = (n) => number.format(n);
export const counted = (n, view) => `${number.format(n)} ${n === 1 ? VIEWS[view].one : VIEWS[view].many}`;

/** A date as well as it is known: `24 July 2022`, `July 2022`, `2022`, or a range. */
export function spokenDate(date) {
  if (!date) return 'date unknown';
  const earliest = new Date(`${date.earliest}T00:00:00Z`);
  switch (date.precision) {
    case 'day': return day.format(earliest);
    case 'month': return month.format(earliest);
    case 'year': return date.earliest.slice(0, 4);
    default: return `${day.format(earliest)} – ${day.format(new Date(`${date.latest}T00:00:00Z`))}`;
  }
}

const BASES = {
  text: 'from the text',
  dateline: 'from the dateline',
  metadata: 'from the document’s metadata',
  published: 'taken over from the published date',
  correction: 'as a reader corrected it',
};
export const spokenBasis = (date) => (date ? BASES[date.basis] ?? date.basis : '');

export const KINDS = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'reported, without quotation marks',
  turn: 'a paragraph of what somebody said or wrote',
};

const FORMATS = { 'application/pdf': 'PDF', 'text/html': 'HTML', 'application/xhtml+xml': 'HTML', 'text/plain': 'plain text',
  'text/x-web-markdown': 'Markdown', 'text/markdown': 'Markdown', 'message/rfc822': 'mail', 'application/rtf': 'RTF',
  'application/epub+zip': 'EPUB', 'application/tei+xml': 'TEI', 'application/rss+xml': 'RSS', 'application/atom+xml': 'Atom',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (DOCX)', 'application/msword': 'Word (DOC)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument (ODT)' };
export const formatName = (mediaType) => FORMATS[mediaType] ?? mediaType;

export const speakerLabel = (speaker) => speaker.name ?? speaker.mention;

/** How a country's code is shown where the answer holds only codes. */
export function countryName(code) {
  const own = { EU: 'European Union', XK: 'Kosovo', INT: 'international', SUHH: 'Soviet Union', YUCS: 'Yugoslavia',
    CSHH: 'Czechoslovakia', DDDE: 'East Germany', CSXX: 'Serbia and Montenegro', ZRCD: 'Zaire', BUMM: 'Burma' };
  if (own[code]) return own[code];
  try {
    return code.length === 2 ? regions.of(code) : code;
  } catch {
    return code;
  }
}
const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const languages = new Intl.DisplayNames(['en'], { type: 'language' });
export const languageName = (code) => (code === 'und' ? 'unknown' : languages.of(code));
