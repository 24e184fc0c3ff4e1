import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Files at a time: as many as Node has threads for; syncing together lets the file system write its journal once for all. */
const TOGETHER = 8;

/** Copies a folder so that the copy outlives a power cut when this resolves. Where the file system can share blocks, it does. */
export async function copyTree(from: string, to: string): Promise<void> {
  const { folders, files } = await contents(from);
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
  await together(files, (file) => copyFile(join(from, file), join(to, file), constants.COPYFILE_FICLONE));
  await syncTogether(to);
}

/** Makes every file and folder below a path durable, and the path itself. */
export async function syncTogether(path: string): Promise<void> {
  const { folders, files } = await contents(path);
  await together([...files, ...folders], (name) => syncOne(join(path, name)));
}

/** Makes one file durable, or the names in one folder. */
export async function syncOne(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Names below a path, relative to it; folders before what is in them, the path itself first, as an empty name. */
async function contents(path: string): Promise<{ folders: string[]; files: string[] }> {
  const folders = [''];
  const files: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(join(path, folder), { withFileTypes: true }))
      (entry.isDirectory() ? folders : files).push(join(folder, entry.name));
  return { folders, files };
}

async function together<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: TOGETHER }, worker));
}
