// Adds files by dropping or choosing them: how much is sent, how much is read, and what became of each.

import { ask } from '../api.js';
import { h } from '../dom.js';
import { count, counted } from '../speech.js';
import { SAY } from './words.js';
import { asked } from './asking.js';
import { dropped } from './dropped.js';
import { field } from './fields.js';
import { key } from './key.js';
import { sent } from './sending.js';

const PAUSE = 400;

export function upload() {
  const chooser = h('input', { type: 'file', multiple: true, id: 'files', class: 'unseen' });
  const zone = h('div.drop', {}, SAY.drop, ' ', chooser, h('label.button', { for: 'files' }, SAY.choose));
  const collection = field(SAY.collection, SAY.collectionHint, 'input', { type: 'text', autocomplete: 'off', maxlength: 200 });
  const chosen = h('p.hint', { role: 'status' });
  const send = h('button.button.main', { type: 'submit', disabled: true }, SAY.send);
  const outcome = h('div', {});
  let files = [];
  const take = (more) => {
    files = more;
    send.disabled = !files.length;
    chosen.textContent = files.length ? SAY.chosen(counting(files.length, SAY.file), size(files.reduce((sum, { file }) => sum + file.size, 0))) : '';
  };
  chooser.addEventListener('change', () => take([...chooser.files].map((file) => ({ file, path: file.webkitRelativePath || file.name }))));
  zone.addEventListener('dragover', (event) => { event.preventDefault(); zone.classList.add('over'); });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', async (event) => { event.preventDefault(); zone.classList.remove('over'); take(await dropped(event.dataTransfer)); });
  const form = h('form.work', {}, zone, chosen, collection.row, h('p.actions', {}, send), outcome);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    if (await run(files, collection.box.value.trim(), outcome)) {
      take([]);
      chooser.value = '';
    } else send.disabled = false; // the files are still chosen
  });
  return form;
}

async function run(files, collection, outcome) {
  const bar = h('progress', { max: 100, value: 0, 'aria-labelledby': 'upload-state' });
  const state = h('p', { id: 'upload-state', role: 'status' }, SAY.sending(0));
  outcome.replaceChildren(state, bar);
  const stay = (event) => event.preventDefault(); // the browser asks whether to leave
  addEventListener('beforeunload', stay);
  try {
    let run = await sent(files, collection, key(), (share) => { bar.value = share; state.textContent = SAY.sending(Math.round(share)); });
    removeEventListener('beforeunload', stay);
    while (!run.report && !run.trouble) {
      await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
      run = await asked('GET', `/api/v1/ingests/${run.id}`);
      const { filesDone = 0, files: all = 0 } = run.progress ?? {};
      bar.value = all ? (100 * filesDone) / all : 0;
      state.textContent = SAY.reading(count(filesDone), count(all));
    }
    if (run.trouble) throw new Error(run.trouble);
    outcome.replaceChildren(...await finished(run));
  } catch (error) {
    outcome.replaceChildren(h('p.problem', { role: 'alert' }, error.message));
    return false;
  } finally {
    removeEventListener('beforeunload', stay);
  }
  return true;
}

async function finished({ id, report }) {
  const { files } = await asked('GET', `/api/v1/ingests/${id}/files?size=100`);
  const collections = [...new Set(files.map(({ collection }) => collection))];
  const there = (view) => `/?${new URLSearchParams([...(view ? [['view', view]] : []), ...collections.map((name) => ['collection', name])])}`;
  await seen(collections, report.statements);
  return [
    h('p.notice.done', { role: 'status' }, SAY.finished(counted(report.documents, 'documents'), counted(report.statements, 'statements')), ' ',
      report.outcomes.duplicate ? SAY.duplicates(report.outcomes.duplicate) : null, ' ',
      report.statements ? h('a', { href: there('') }, SAY.seeThem) : null, ' ',
      report.documents ? h('a', { href: there('documents') }, SAY.seeDocuments) : null),
    report.notIndexed.length ? h('div', {}, h('h3', {}, SAY.notRead), h('ul.history', {}, ...report.notIndexed.map(({ path, outcome, reason }) => h('li', {},
      h('strong', {}, h('bdi', {}, path)), h('p.hint', {}, `${outcome.replaceAll('_', ' ')}: ${reason}`))))) : null,
  ].filter(Boolean);
}

/** What is finished can be searched within a second: waits for it, so that the links show it. */
async function seen(collections, statements) {
  for (let turn = 0; statements && turn < 10; turn++) {
    const { total } = await ask(`/api/v1/statements?${new URLSearchParams([['size', '0'], ...collections.map((name) => ['collection', name])])}`);
    if (total) return;
    await new Promise((resolve) => { setTimeout(resolve, PAUSE); });
  }
}

const counting = (n, [one, many]) => `${count(n)} ${n === 1 ? one : many}`;
const size = (bytes) => (bytes < 1e3 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
