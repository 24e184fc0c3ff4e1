import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBody, refuseUnreadable } from './body.ts';

const source = (chunks: Iterable<Buffer> | AsyncIterable<Buffer>, headers = {}) =>
  Object.assign(Readable.from(chunks), { headers });

describe('readBody', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reads what is small enough', async () => {
    const body = await readBody(source([Buffer.from('ab'), Buffer.from('c')]), 3);
    expect(body.toString()).toBe('abc');
  });

  it('stops at the first byte too many, whatever length was said or not said', async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given++;
        yield Buffer.alloc(10);
      }
    }
    await expect(readBody(source(endless()), 25)).rejects.toMatchObject({ code: 'too-large', status: 413 });
    expect(given).toBeLessThan(30);
    await expect(readBody(source([], { 'content-length': '26' }), 25)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('waits for a slow sender for half a minute and no longer', async () => {
    const never = new Promise<Buffer>(() => undefined);
    async function* silent() {
      yield Buffer.from('a');
      yield await never;
    }
    const reading = readBody(source(silent()), 100);
    const refused = expect(reading).rejects.toMatchObject({ code: 'body-slow', status: 408 });
    await vi.advanceTimersByTimeAsync(31_000);
    await refused;
  });
});

describe('refuseUnreadable', () => {
  it.each([
    ['{"a":[[[1]]]}', true],
    [`{"a":"${'['.repeat(500)}"}`, true],
    [`{"a":"\\"${'{'.repeat(500)}"}`, true],
    [`${'['.repeat(60)}${']'.repeat(60)}`, true],
    ['['.repeat(65), false],
    ['{"a":'.repeat(65), false],
  ])('%j is read: %s', (text, isRead) => {
    const read = () => refuseUnreadable(Buffer.from(text), 'application/json');
    if (isRead) expect(read).not.toThrow();
    else expect(read).toThrow('body-unreadable');
  });
});
