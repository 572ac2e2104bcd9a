import { fileURLToPath } from 'node:url';
import type { Case } from '../../src/types.ts';

interface Fixtures {
  readConversations: (dir: string) => Promise<unknown[]>;
  casesOf: (conversations: readonly unknown[]) => (Case & { id: string; context: NonNullable<Case['context']> })[];
}

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Every agent turn of the project's conversations, without its labels. */
export async function fixtureCases(): Promise<
  { id: string; channel: NonNullable<Case['channel']>; context: NonNullable<Case['context']>; reply: string }[]
> {
  const { readConversations, casesOf } = (await import(
    /* @vite-ignore */ fromRoot('scripts/fixtures.mjs')
  )) as Fixtures;
  const cases = casesOf(await readConversations(fromRoot('fixtures/conversations')));
  return cases.map(({ id, channel = 'email', context, reply }) => ({
    id,
    channel,
    context: context.map(({ role, text }) => ({ role, text })),
    reply,
  }));
}
