import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SchoolId } from '../../kernel/ids.ts';
import { startTestServer, type TestServer } from '../../server/testing/test-server.ts';
import { rowWriter } from './rows.ts';
import { inTransaction } from './transaction.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Row {
  readonly text: string | null;
  readonly number: number;
  readonly yes: boolean;
  readonly words: readonly string[];
}

const WRITER = rowWriter<Row>({
  text: ['text', (row) => row.text],
  number: ['double precision', (row) => row.number],
  yes: ['boolean', (row) => row.yes],
  words: ['text[]', (row) => row.words],
  object: ['jsonb', (row) => JSON.stringify({ text: row.text })],
});

// No text of PostgreSQL holds the character zero; half a surrogate pair is no text at all.
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
const anyRow = fc.record({
  text: fc.oneof(
    fc.constant(null),
    anyText,
    fc.constantFrom('', 'null', 'NULL', '{}', '"', '\\', '{"a":1}', ', ', "'"),
  ),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  yes: fc.boolean(),
  words: fc.array(fc.stringMatching(/^[a-f0-9-]{1,8}$/), { minLength: 1, maxLength: 3 }),
});

test('rows of any text, number and list arrive as they were, in their order', async () => {
  const schoolId = '0199aaaa-0000-7000-8000-000000000001' as SchoolId;
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 20 }), async (rows) => {
      const { rows: back } = await inTransaction(server.runtime, { schoolId, wall: 'school' }, (ctx) =>
        sql<Row & { object: { text: string | null } }>`select ${WRITER.values} from ${WRITER.rows(rows)}`.execute(
          ctx.db,
        ),
      );
      expect(back.map(({ text, number, yes, words, object }) => ({ text, number, yes, words, object }))).toEqual(
        rows.map((row) => ({ ...row, number: row.number + 0, object: { text: row.text } })),
      );
    }),
    { seed: 1, numRuns: 60 },
  );
});
