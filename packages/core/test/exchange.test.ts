import { describe, expect, test } from 'vitest';
import { check } from '../src/index.ts';
import type { Analysis, Channel } from '../src/types.ts';

const judge = (channel: Channel, customer: string, reply: string): Analysis =>
  check({ channel, context: [{ role: 'customer', text: customer }], reply });
const warned = ({ findings }: Analysis): string[] => [
  ...new Set(findings.filter(({ severity }) => severity !== 'hint').map(({ ruleId }) => ruleId)),
];

const noKettle = 'Very disappointed. There was no kettle in the room, the coffee was cold and the staff were rude.';

describe('a fact put against a review', () => {
  test('contradicts who complained of that very thing', () => {
    const { findings } = judge('review', noKettle, 'Dear guest, in every room there is a coffee maker.');
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'cold-tone', confidence: 0.5 }));
  });

  test.each([
    ['an apology beside it', 'I am sorry that the coffee in your room was cold.'],
    ['something done about it', 'We will put a coffee maker into that room this week.'],
    ['another subject', 'The garden is open until ten every evening.'],
  ])('is not made of %s', (_, reply) => {
    expect(warned(judge('review', noKettle, reply))).not.toContain('cold-tone');
  });

  test('answers who asked', () => {
    const asked = judge('review', 'Lovely stay! Is there a kettle in every room?', 'In every room there is a kettle.');
    expect(warned(asked)).not.toContain('cold-tone');
  });
});

describe('a fact as an answer', () => {
  const fact = 'We have a shop in Leeds.';

  test('is a plan for who asked', () => {
    expect(judge('social', 'Do you have a shop up north?', fact).reply.plan).toBe('concrete');
  });

  test('is none for who was let down', () => {
    const angry = 'I stood in the rain for an hour because your shop was closed again. Unacceptable.';
    expect(judge('social', angry, fact).reply.plan).not.toBe('concrete');
  });
});

describe('a question as the next step', () => {
  const late = 'My parcel is a week late and I am fed up.';

  test('is enough in a chat, where it is answered at once', () => {
    expect(warned(judge('chat', late, 'I am sorry for the wait. Which depot does the tracking name?'))).not.toContain(
      'missing-plan',
    );
  });

  test('leaves things open in a mail', () => {
    expect(warned(judge('email', late, 'I am sorry for the wait. Which depot does the tracking name?'))).toContain(
      'missing-plan',
    );
  });
});

describe('a helper in a community', () => {
  const lost = 'Since the update all the folders of my IMAP account are gone. This is so frustrating!';

  test('owes no apology, also when one “we” is among the steps', () => {
    const steps =
      'Open the profile folder, start in safe mode and disable every add-on. If the folders come back, post the version and we can look further.';
    expect(warned(judge('ticket', lost, steps))).not.toContain('missing-apology');
  });

  test('is told by the question where the answer names nothing', () => {
    expect(warned(judge('ticket', lost, 'Then it was hidden, not deleted. Subscribe to it once more.'))).not.toContain(
      'missing-apology',
    );
  });

  test('is no company that answers in the same words', () => {
    const desk = 'We have restored the folders of your account from our backup.';
    expect(warned(judge('ticket', lost, desk))).toContain('missing-apology');
  });
});

describe('what a helper in a forum says', () => {
  const stuck = 'The add-on shows an empty pane since the new version. This is annoying.';

  test.each([
    [
      'of the software',
      'There is nothing wrong with that folder. Compact the IMAP folder in the settings.',
      'cold-tone',
    ],
    [
      'as a guess at the cause',
      'You may be using an antivirus that blocks the profile. Start in safe mode and check the settings.',
      'blames-customer',
    ],
    [
      'of not knowing',
      'I have no idea why that add-on does it. Disable the add-on in safe mode.',
      'responsibility-shift',
    ],
    ['of not knowing yet', 'I have no idea what that message in the IMAP pane means.', 'bare-refusal'],
    [
      'of what a step does',
      'Compact the IMAP folder in the settings menu and the old index will be removed.',
      'no-timeframe',
    ],
  ])('%s is no fault', (_, reply, rule) => {
    expect(warned(judge('ticket', stuck, reply))).not.toContain(rule);
  });

  test('of the asker stays one', () => {
    const reply = 'You claim that the IMAP folder is empty. The settings in that version say otherwise.';
    expect(warned(judge('ticket', stuck, reply))).toContain('cold-tone');
  });
});
