// The files of what was dropped, those within folders too, each with its path.

/** @returns {Promise<{file: File, path: string}[]>} */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...transfer.files].map((file) => ({ file, path: file.name }));
  return (await Promise.all(entries.map(within))).flat();
}

async function within(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => { entry.file(resolve, reject); });
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  const reader = entry.createReader();
  const all = [];
  for (let some = await read(reader); some.length; some = await read(reader)) all.push(...some); // it gives them a hundred at a time
  return (await Promise.all(all.map(within))).flat();
}

const read = (reader) => new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
