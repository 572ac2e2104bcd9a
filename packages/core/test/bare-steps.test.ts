import { expect, test } from 'vitest';
import { check } from '../src/index.ts';
import { createEngine } from '../src/engine.ts';
import { readReplyByRules } from '../src/picture/reply/read-reply.ts';
import { prepare } from '../src/prepare/index.ts';
import { toMessage } from '../src/text/message.ts';

const engine = createEngine({}, []);

/** What the rules read, and whether the grammar was asked. */
function read(reply: string): { plan: string; steps: string[]; asked: boolean } {
  const view = engine.readAgent(toMessage(prepare(reply)));
  let asked = false;
  const { picture, passages } = readReplyByRules({
    ...view,
    grammar: () => {
      asked = true;
      return view.grammar?.() ?? { pos: [] };
    },
  });
  const steps = passages
    .filter(({ cue }) => cue === 'bare-step')
    .map(({ span }) => view.reading.text.slice(span.start));
  return { plan: picture.plan, steps, asked };
}

test.each([
  'Exclude the app from battery saving.',
  'Please compress the photo.',
  'If the lamp stays red, descale the machine.',
  'Hi Ana, loosen both screws.',
])('“%s” is a step, though no list holds its verb', (reply) => {
  expect(read(reply)).toMatchObject({ plan: 'concrete', asked: true });
});

test.each([
  'Lamps break.',
  'Compressed photos are fine.',
  'Narrate the whole story to us.',
  'Batteries of this kind swell.',
])('“%s” is no step', (reply) => {
  expect(read(reply).steps).toEqual([]);
});

test.each([
  'I have sent a new lamp. Compress the photo.',
  'We are sorry for the delay.',
  'Thank you for your patience.',
])('the grammar is not asked about “%s”', (reply) => {
  expect(read(reply).asked).toBe(false);
});

test('a step is an alternative to a refusal', () => {
  const refused = 'We cannot refund this order.';
  expect(check({ reply: refused }).reply.refusal).toBe('bare');
  expect(check({ reply: `${refused} Descale the machine.` }).reply.refusal).toBe('with-alternative');
});
