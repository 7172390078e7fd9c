// Every word that the reader's pages say; curate/words.js has those of setting right.
// How dates, numbers and names are spoken is in speech.js.

import { count } from './speech.js';

export const FACETS = {
  speaker: 'Speaker',
  country: 'Speaker’s country',
  region: 'Speaker’s region',
  'about.country': 'Spoken about',
  kind: 'Kind',
  publisher: 'Publisher',
  genre: 'Genre',
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
  speakers: { label: 'Speakers', one: 'speaker', many: 'speakers', hint: 'Who says it, and how often' },
};

export const EXAMPLES = ['“nuclear weapons”', 'peace -war', 'speaker:kennedy', 'climate AND (ocean OR sea)', 'date:1989'];

export const KINDS = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'reported, without quotation marks',
  turn: 'a paragraph of what somebody said or wrote',
};

export const BASES = {
  text: 'from the text',
  dateline: 'from the dateline',
  metadata: 'from the document’s metadata',
  published: 'as published',
  correction: 'corrected by a reader',
};

export const PRECISIONS = { day: 'to the day', month: 'to the month', year: 'to the year', range: 'within these days' };

export const CORRECTED = { speaker: 'the speaker', country: 'the country', date: 'the date', kind: 'the kind', extent: 'where the words begin and end',
  missed: 'added: the rules had missed it', merge: 'the speaker, as the same as another one', split: 'the speaker, as somebody else', not_a_statement: 'no statement' };

/** What the rules go by. */
export const RULES = {
  turn: 'a speaker’s turn in a transcript or speech',
  'quote-before-cue': 'a quotation, then who said it',
  'cue-before-quote': 'who says it, then the quotation',
  'quote-after-colon': 'a name and a colon before a quotation',
  'quoted-words': 'quoted words inside a report',
  'clause-after': 'a verb of saying, and the clause that it reports',
  'clause-before': 'a clause, and after it who says so',
  'clause-by-words': 'a clause that reports by its words',
  object: 'a verb of saying, and what was said as its object',
  preposition: 'a verb of saying, and what was spoken of',
  infinitive: 'a verb such as promise or demand, and what for',
  'as-clause': '“as … said”',
  labelled: 'a name before a colon',
};

export const LANGUAGE_UNKNOWN = 'unknown';

/** What stands on buttons, in notes and in what a screen reader is told. */
export const SAY = {
  title: 'Quoth',
  unknownSpeaker: 'Speaker unknown',
  unresolved: 'as written in the text; it is not known who is meant',
  unresolvedLabel: 'Named in the text, not known who',
  unknownDate: 'date unknown',
  and: ' and ',
  corrected: 'corrected by a reader',
  correctedWhat: (list) => `A reader corrected ${list}.`,
  by: (name) => ` (${name})`,
  why: 'Why this speaker?',
  whyUnknown: 'Why unknown?',
  whyHidden: 'Hide why',
  whyRule: 'Found by',
  whyConfidence: 'Right in',
  whyOutOf: (n) => `about ${n} of 100, where people checked`,
  whyCue: 'Cue',
  whyWritten: 'Written as',
  whyMeans: 'Understood as',
  whyDate: 'Date',
  whyWithin: 'Said inside another statement',
  whyNobody: 'The text does not say who, or not clearly enough. Unknown stays unknown.',
  whyTurn: 'It is part of what this speaker said or wrote at length.',
  open: 'Open the document at these words',
  link: 'Permalink',
  cite: 'Cite',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: select the text and copy it by hand',
  published: (date) => `published ${date}`,
  remove: (what) => `Remove ${what}`,
  exclude: (what) => `Exclude ${what}`,
  include: (what) => `Include ${what} again`,
  clear: 'Clear all',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  without: (what) => `no ${what.toLowerCase()}`,
  notKnown: 'Not known',
  byCount: 'Count',
  byLabel: 'A–Z',
  sortedBy: (facet) => `Order of ${facet.toLowerCase()}`,
  searchIn: (facet) => `Search in ${facet.toLowerCase()}`,
  showAll: (n) => `Show all ${count(n)}`,
  moreValues: (n, hits) => `${count(n)} more with ${count(hits)}`,
  noValue: 'None begins like this.',
  narrow: (n) => (n ? `Filters (${n})` : 'Filters'),
  drawer: 'Filters',
  close: (total) => `Show ${total}`,
  readAs: 'Read as ',
  partial: 'The time ran out: this is not all of it. Fewer words or a shorter time are answered whole.',
  nothing: 'Nothing in this archive matches.',
  nothingTyped: 'Nothing here says that word for word.',
  widen: 'Search without the filters',
  forExample: 'For example: ',
  anyWords: (words) => ['Any of the words: ', words],
  empty: 'Nothing is in this archive yet.',
  emptyHow: 'Put documents in: bin/quoth ingest FOLDER, or upload them here.',
  upload: 'Upload documents',
  noSpeakers: 'No speaker is known for these.',
  noAnswer: 'No answer',
  offline: 'The archive does not answer. Is the server still running?',
  again: 'Ask again',
  searching: 'Searching …',
  slow: 'Still searching …',
  answered: (status) => `The archive answered ${status}`,
  wrong: 'something went wrong',
  tryThis: 'Try ',
  whoIsMeant: 'Several are called so. Who is meant?',
  unfinished: 'not finished yet: ',
  inside: (statements, speakers, countries, documents) => `${statements} by ${count(speakers)} speakers from ${count(countries)} countries, in ${documents}.`,
  offers: 'Suggestions',
  offerSorts: { speaker: 'speaker', country: 'country', about: 'spoken about', publisher: 'publisher', collection: 'collection', word: 'word', example: 'for example' },
  shareOf: (n) => `${count(n)} here`,
  asStatements: 'Their statements here',
  exportName: 'Take away',
  exports: { csv: ['CSV', 'for a spreadsheet'], ndjson: ['JSON Lines', 'for programs'], atom: ['Feed', 'to be told of what comes in'] },
  years: { day: 'Days', month: 'Months', year: 'Years' },
  interval: 'Bars by',
  per: { count: 'Count', share: 'Share', words: 'Per million words' },
  perName: 'Height of bars',
  perShort: { share: 'of 1,000', words: 'per million words' },
  perMost: { share: (n) => `at most ${n} of 1,000 statements of the same people and time`, words: (n) => `at most ${n} per million words of the same people and time` },
  noBars: 'None of these is dated so precisely.',
  timeline: 'Statements over time',
  timelineHow: 'Arrow keys go through the bars, with Shift they select, Enter narrows to the selection.',
  barSays: (bar, n) => `${bar}: ${n}`,
  rangeSays: (from, to, n) => `${from} to ${to}: ${n}`,
  coarser: (n) => `${count(n)} dated less precisely`,
  undated: (n) => `${count(n)} without a date`,
  asTable: 'As a table',
  further: 'Compare, table',
  when: 'When',
  howMany: 'Statements',
  compare: 'Compare with',
  compareHint: 'words, or speaker:name',
  compareEnd: 'Stop comparing',
  thisSearch: 'this search',
  wholeTime: 'All years',
  text: 'Text',
  pdfPage: 'Page of the PDF',
  howShown: 'How to read it',
  pageOf: (page, pages) => `page ${count(page)} of ${count(pages)}`,
  pageBefore: 'Page before',
  pageAfter: 'Page after',
  pageLoading: 'Opening the PDF …',
  pageImage: (page) => `Page ${page} of the PDF`,
  wordsNotOnPage: 'The words are not found in this page’s own text. It may be a scan, or it is written there in another order.',
  pageBroken: (why) => `The PDF cannot be shown: ${why}`,
  hits: 'Results',
  hitBefore: 'Previous result',
  hitAfter: 'Next result',
  hitOf: (n, of) => `result ${count(n)} of ${count(of)}`,
};

/** Pieces of the sentence that says what was understood. */
export const UNDERSTOOD = {
  all: { statements: 'All statements', documents: 'All documents', own: 'All that writers say in their own words', speakers: 'All speakers' },
  some: { statements: 'Statements', documents: 'Documents', own: 'Writers’ own words', speakers: 'Speakers of statements' },
  by: (names) => ` by ${names}`,
  notBy: (names) => ` not by ${names}`,
  containing: (words) => ` containing ${words}`,
  notContaining: (words) => ` without ${words}`,
  speakersFrom: (names) => `, speakers from ${names}`,
  with: (name, values) => `, ${name} ${values}`,
  withNot: (name, values) => `, ${name} not ${values}`,
  missing: (name) => `, ${name} not known`,
  between: (from, to) => `, ${from} to ${to}`,
  since: (from) => `, since ${from}`,
  until: (to) => `, until ${to}`,
  inYear: (year) => `, ${year}`,
  or: ' or ',
  and: ' and ',
  matching: ' matching ',
};
