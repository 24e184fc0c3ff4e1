import { Duplex } from 'node:stream';
import type { Supervisor } from './supervisor.ts';
import type { Thread } from './thread.ts';

/**
 * What `pg` takes for its socket: bytes of the wire protocol, handed to the database's thread. What was written in one go, such as
 * parse, bind, execute and sync, travels in one message. When the thread dies, so does the connection, with PostgreSQL's code for
 * it, and the pool makes another one.
 */
export class ThreadConnection extends Duplex {
  readonly #supervisor: Supervisor;
  #thread: Thread | undefined;
  #isFirst = true;

  constructor(supervisor: Supervisor) {
    super({ decodeStrings: true });
    this.#supervisor = supervisor;
  }

  connect(): this {
    this.#supervisor.current().then(
      (thread) => {
        this.#thread = thread;
        void thread.over.then((error) => this.destroy(error));
        this.emit('connect');
      },
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#send([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: (error?: Error) => void): void {
    this.#send(
      chunks.map((one) => one.chunk),
      done,
    );
  }

  #send(parts: readonly Buffer[], done: (error?: Error) => void): void {
    if (!this.#thread) {
      done(new Error('Not connected'));
      return;
    }
    // A copy in memory of its own, because it moves to the other thread.
    const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    this.#thread.ask({ kind: 'run', bytes, isFirst }).then((answer) => {
      if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.length));
      done();
    }, done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  // The rest of a socket that `pg` calls and that means nothing here.
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
