import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Problem } from '../kernel/problem.ts';

/** The text of an answer log, plain or gzipped, as it is read. Throws `file-unreadable` where the file or its archive is broken. */
export async function* chunksOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  let text: AsyncIterable<string>;
  if (path.endsWith('.gz')) {
    // A broken archive ends the pipe with an error, which reaches whoever reads.
    const plain = createGunzip();
    file.on('error', (error) => plain.destroy(error));
    text = file.pipe(plain).setEncoding('utf8');
  } else text = file.setEncoding('utf8');
  try {
    yield* text;
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new Problem('file-unreadable', { data: { file: path } });
    throw error;
  }
}
