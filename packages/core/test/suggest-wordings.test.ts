import { describe, expect, test } from 'vitest';
import { acknowledgementFor, apologyFor } from '../src/suggest/wordings.ts';
import { check, type Emotion, type Lapse } from '../src/index.ts';

const lapses: readonly Lapse[] = [
  'delay',
  'wrong-item',
  'billing',
  'defect',
  'outage',
  'staff',
  'unanswered',
  'policy',
  'access',
  'quality',
  'other',
  'none',
];
const emotions: readonly (Emotion | undefined)[] = [
  'anger',
  'frustration',
  'disappointment',
  'worry',
  'sadness',
  'confusion',
  undefined,
];
const customers = lapses.flatMap((lapse) =>
  emotions.map((emotion) => ({ lapse, emotions: emotion === undefined ? [] : [emotion], intensity: 1 as const })),
);

describe.each(customers)('$lapse $emotions', (customer) => {
  test.each([acknowledgementFor(customer), apologyFor(customer)])('%s', (text) => {
    expect(text).toMatch(/^I \p{L}.*[^.]\.$/u);
    expect(text).not.toMatch(/ {2}|\.\.|\bus we\b/);
    expect(text.length).toBeLessThan(160);
  });
});

/** What an agent might write into the blanks. */
const filled = (text: string): string =>
  text.replaceAll(/\[number[^\]]*\]/g, 'three days').replaceAll(/\[[^\]]*\]/g, 'the kettle');
const context = [{ role: 'customer', text: 'I am very angry, it is late.' }] as const;

test('the engine takes its own wordings for what they are', () => {
  for (const customer of customers) {
    const { reply } = check({
      context,
      reply: `${filled(acknowledgementFor(customer))} ${filled(apologyFor(customer))}`,
    });
    expect([reply.ack, reply.apology]).toEqual(['specific', 'specific']);
  }
});
