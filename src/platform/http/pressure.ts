import type { FastifyInstance } from 'fastify';
import { Problem } from '../../kernel/problem.ts';
import { refuse } from './refusals.ts';

const SAMPLE_MS = 500;
/** One long piece of work is no overload: only a loop that stays this late, sample after sample, is. */
const LATE_MS = 1000;
const LATE_SAMPLES = 4;

export interface Pressure {
  /** Takes how late a sample came; returns nothing. */
  sample(lateMs: number): void;
  isOverloaded(): boolean;
}

export function createPressure(): Pressure {
  let late = 0;
  return {
    sample: (lateMs) => {
      late = lateMs > LATE_MS ? late + 1 : 0;
    },
    isOverloaded: () => late >= LATE_SAMPLES,
  };
}

/** While the event loop stays late, calls are answered 503 at once, so that those inside get done; pages and health stay. */
export function registerPressure(app: FastifyInstance, pressure: Pressure = createPressure()): void {
  let expected = performance.now() + SAMPLE_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    pressure.sample(now - expected);
    expected = now + SAMPLE_MS;
  }, SAMPLE_MS);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
  app.addHook('onRequest', async (request, reply) => {
    if (!pressure.isOverloaded() || !/^\/(?:rpc|api|events)\b/.test(request.url)) return;
    reply.header('retry-after', '5');
    await refuse(reply, new Problem('unavailable', { status: 503 }));
  });
}
