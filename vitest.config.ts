import { defineConfig } from 'vitest/config';

const API_TESTS = 'src/**/*.api.test.ts';
const FAULT_TESTS = 'src/**/*.faults.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [API_TESTS, FAULT_TESTS],
          environment: 'node',
          // A fit takes a second on a quiet machine and ten on one that is busy: no test is about time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'api',
          include: [API_TESTS],
          environment: 'node',
          globalSetup: ['src/server/testing/prepare.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        // Each starts and kills processes of its own; side by side they would only slow each other down.
        test: {
          name: 'faults',
          include: [FAULT_TESTS],
          environment: 'node',
          globalSetup: ['src/server/testing/faults/prepare.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
