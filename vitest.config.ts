import { defineConfig } from 'vitest/config';

const API_TESTS = 'src/**/*.api.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
          exclude: [API_TESTS],
          environment: 'node',
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
    ],
  },
});
