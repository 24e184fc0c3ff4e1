import { expect, it } from 'vitest';
import { z } from 'zod';
import { CAPABILITIES } from '../capabilities.ts';

const ROUTES = CAPABILITIES.flatMap(({ name, routes }) =>
  Object.entries(routes).map(([route, bound]) => {
    const { inputSchema } = bound.contract['~orpc'];
    const upload = bound.kind === 'guarded' ? bound.allow.upload : bound.upload?.largest;
    return { route: `${name}.${route}`, upload, takesFile: inputSchema instanceof z.ZodType && holdsFile(inputSchema) };
  }),
);

function holdsFile(schema: z.ZodType): boolean {
  const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  return text.includes('"format":"binary"');
}

it('every route that takes a file says how large it may be, and no other route takes more than a page sends', () => {
  expect(ROUTES.filter(({ takesFile }) => takesFile).length).toBeGreaterThan(6);
  for (const { route, takesFile, upload } of ROUTES)
    expect({ route, says: upload !== undefined }).toEqual({ route, says: takesFile });
});

it('no route takes more than 101 MB', () => {
  expect(ROUTES.filter(({ upload = 0 }) => upload > 101 * 1024 * 1024)).toEqual([]);
});
