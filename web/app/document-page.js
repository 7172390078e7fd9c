// The document page, opened at the words. The server has written it whole, text and marks; this keeps the way back and
// goes from statement to statement.

import { byId } from './dom.js';

/** The search that led here: all results again, with everything that narrowed them. */
function keepWayBack() {
  const query = new URLSearchParams(location.search);
  query.delete('s');
  if (!query.toString()) return;
  byId('q').value = query.get('q') ?? '';
  byId('back').href = `/?${query}`;
}

function open(statement) {
  document.querySelectorAll('.target').forEach((mark) => mark.classList.remove('target'));
  const marks = statement ? document.querySelectorAll(`[data-s~="${CSS.escape(statement)}"]`) : [];
  marks.forEach((mark) => mark.classList.add('target'));
  marks[0]?.scrollIntoView({ block: 'center' });
}

const wanted = () => location.hash.slice(1) || new URLSearchParams(location.search).get('s');

addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); byId('q').focus(); }
});
addEventListener('hashchange', () => open(wanted()));

keepWayBack();
open(wanted());
