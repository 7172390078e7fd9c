// Why this speaker: the sentence with cue and evidence underlined, the rule and how often it is right.

import { ask } from './api.js';
import { cut } from './cut.js';
import { h } from './dom.js';
import { countryName, speakerLabel, spokenBasis, spokenDate } from './speech.js';
import { CORRECTED, PRECISIONS, RULES, SAY } from './words.js';

/** A button that opens the reasons below its result, and closes them. */
export function why(hit) {
  const closed = hit.speakers.length ? SAY.why : SAY.whyUnknown;
  const button = h('button.plain', { type: 'button', 'aria-expanded': 'false', onclick: async () => {
    const item = button.closest('.hit');
    const open = item.querySelector('.why');
    button.setAttribute('aria-expanded', String(!open));
    button.textContent = open ? closed : SAY.whyHidden;
    if (open) open.remove();
    else item.append(await reasons(hit.id));
  } }, closed);
  return button;
}

async function reasons(id) {
  try {
    const statement = await ask(`/api/v1/statements/${id}`);
    return h('div.why', { role: 'group', 'aria-label': SAY.why }, sentence(statement), note(statement), facts(statement));
  } catch (error) {
    return h('div.why', {}, h('p', {}, error.message));
  }
}

/** The passages that count, cut at every border: words, the cue, names and whatever else the rule went by. */
function sentence({ why: it, segments, evidence, document }) {
  const parts = it.passages.flatMap(({ begin, text }, at) => {
    const here = (spans) => spans.map((span) => ({ begin: span.begin - begin, end: span.end - begin }))
      .filter((span) => span.end > 0 && span.begin < text.length);
    return [at || begin ? '… ' : '', ...cut(text, here(segments), here([...it.mentions, ...evidence]), here(it.cue ? [it.cue] : [])).map(piece), ' … '];
  });
  return h('p.sentence', { lang: document.language, dir: 'auto' }, ...parts);
}

function piece({ text, quote, mark, isCue }) {
  const inner = isCue ? h('u.cue', {}, text) : mark ? h('u', {}, text) : text;
  return quote ? h('span.quote', {}, inner) : inner;
}

function note({ speakers, kind }) {
  if (!speakers.length) return h('p', {}, SAY.whyNobody);
  return kind === 'turn' ? h('p', {}, SAY.whyTurn) : null;
}

function facts(it) {
  const rows = [
    [SAY.whyRule, RULES[it.rule] ?? it.rule],
    [SAY.whyConfidence, SAY.whyOutOf(Math.round(it.confidence * 100))],
    [SAY.whyCue, it.cue],
    ...it.speakers.map((speaker) => [SAY.whyWritten, `“${speaker.mention}”`]),
    ...it.speakers.filter((speaker) => speaker.name && speaker.name !== speaker.mention).map((speaker) => [SAY.whyMeans,
      [speakerLabel(speaker), speaker.role, speaker.affiliation, ...speaker.countries.map(countryName)].filter(Boolean).join(', ')]),
    [SAY.whyDate, it.date ? `${spokenDate(it.date)}, ${PRECISIONS[it.date.precision]}, ${spokenBasis(it.date)}` : SAY.unknownDate],
    ...(it.corrections ?? []).map((one) => [SAY.corrected, (CORRECTED[one.what] ?? one.what) + (one.by ? SAY.by(one.by) : '')]),
    [SAY.whyWithin, it.within && h('a', { href: `/s/${it.within}` }, it.within)],
  ];
  return h('dl', {}, ...rows.filter(([, value]) => value).flatMap(([name, value]) => [h('dt', {}, name), h('dd', { dir: 'auto' }, value)]));
}
