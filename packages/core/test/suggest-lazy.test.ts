import { expect, test, vi } from 'vitest';

const loaded = vi.hoisted(() => ({ times: 0 }));
vi.mock('compromise', async (original) => {
  loaded.times++;
  return original();
});

test('compromise is loaded by the first suggest, never by check', async () => {
  const { check, suggest } = await import('../src/index.ts');
  const input = {
    context: [{ role: 'customer', text: 'Where is my parcel? I am furious!' }],
    reply: 'Please call us back.',
  } as const;
  const { findings } = check(input);
  expect(loaded.times).toBe(0);
  const [finding] = findings;
  if (finding === undefined) throw new Error('nothing was found');
  await suggest(input, finding);
  await suggest(input, finding);
  expect(loaded.times).toBe(1);
});
