import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../kernel/problem.ts';

const KILOBYTE = 1024;
/** What a person can send before anybody knows who it is: an address, a code, a passphrase. */
export const LARGEST_ANONYMOUS = 64 * KILOBYTE;
/** What a page sends: the widest form is far below this. Files have their own limit, per route. */
export const LARGEST_ORDINARY = 1024 * KILOBYTE;

const SLOWEST_ORDINARY_MS = 30_000;
const SLOWEST_UPLOAD_MS = 280_000;

/**
 * The whole body, or a Problem: larger than `largest` (a length that is said is refused before one byte is read), or too slow,
 * which holds a connection for nothing. Nothing beyond the limit is ever in memory.
 */
export async function readBody(raw: BodySource, largest: number): Promise<Buffer> {
  const said = Number(raw.headers['content-length'] ?? 0);
  if (said > largest) throw tooLarge(largest);
  const whole = collect(raw, largest);
  // Nobody waits for it any more once it is too late.
  whole.catch(() => undefined);
  const patience = largest > LARGEST_ORDINARY ? SLOWEST_UPLOAD_MS : SLOWEST_ORDINARY_MS;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('body-slow', { status: 408 })), patience);
  });
  try {
    return await Promise.race([whole, late]);
  } finally {
    clearTimeout(timer);
  }
}

type BodySource = Pick<IncomingMessage, 'headers'> & AsyncIterable<Buffer>;

async function collect(raw: AsyncIterable<Buffer>, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw) {
    size += chunk.length;
    if (size > largest) throw tooLarge(largest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(largest: number): Problem {
  return new Problem('too-large', { status: 413, data: { megabytes: largest / KILOBYTE / KILOBYTE } });
}

/** The deepest that anything we send is nested is below ten; what is deeper is made to exhaust a stack somewhere. */
const DEEPEST = 64;

/** Throws `body-unreadable` for JSON that is nested beyond reason or is no UTF-8; the parser behind it says the rest. */
export function refuseUnreadable(body: Buffer, contentType: string | undefined): void {
  if (contentType !== undefined && !contentType.startsWith('application/json')) return;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (inText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === BRACE || byte === BRACKET) {
      depth++;
      if (depth > DEEPEST) throw new Problem('body-unreadable');
    } else if (byte === BRACE + 2 || byte === BRACKET + 2) depth--;
  }
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];

/** The same request with a body that has been read already; the handlers behind read a stream. */
export function withBody(request: FastifyRequest, body: Buffer): FastifyRequest {
  const { method, url, headers, socket } = request.raw;
  const raw = Object.assign(Readable.from([body]), { method, url, headers, socket });
  return Object.create(request, { raw: { value: raw }, body: { value: undefined } });
}
