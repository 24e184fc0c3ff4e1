import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** The text of an answer log, plain or gzipped, as it is read. */
export function chunksOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file.setEncoding('utf8');
  // A broken archive ends the pipe with an error, which reaches whoever reads.
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  return file.pipe(plain).setEncoding('utf8');
}
