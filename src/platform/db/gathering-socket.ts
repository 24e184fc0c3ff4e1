import { Socket } from 'node:net';

/**
 * Sends what is written in one turn of the event loop in one go: statements that are asked together then cost one system call,
 * and wake the server once.
 */
export class GatheringSocket extends Socket {
  #gathers = false;

  override write(...args: Parameters<Socket['write']>): boolean {
    if (!this.#gathers) {
      this.#gathers = true;
      this.cork();
      process.nextTick(() => {
        this.#gathers = false;
        this.uncork();
      });
    }
    return super.write(...args);
  }
}
