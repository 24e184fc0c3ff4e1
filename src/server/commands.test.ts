import { isContractProcedure } from '@orpc/contract';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { CAPABILITIES } from './capabilities.ts';

/** Calls that look and answer, and change nothing; their input is too large for an address, so they are POST. */
const LOOKS = [
  'people.inspectRoster',
  'people.tryRoster',
  'goals.checkImport',
  'evidence.resultsTemplate',
  'evidence.tryResults',
  'teaching.proposeGroups',
];

/** The router does a guarded call again when its outcome is unknown: so it has a command id, or changes nothing. */
it('every guarded call that changes something carries a command id, so that doing it again does nothing', () => {
  const without = CAPABILITIES.flatMap((capability) =>
    Object.entries(capability.routes)
      .filter(([, { kind, contract }]) => kind === 'guarded' && !isReadOrCommand(contract))
      .map(([name]) => `${capability.name}.${name}`),
  );
  expect(without.toSorted()).toEqual(LOOKS.toSorted());
});

function isReadOrCommand(contract: unknown): boolean {
  if (!isContractProcedure(contract)) throw new Error('A route without a contract');
  const { route, inputSchema } = contract['~orpc'];
  return route.method === 'GET' || (inputSchema instanceof z.ZodObject && 'commandId' in inputSchema.shape);
}
