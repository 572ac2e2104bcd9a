import { describe, expect, test } from 'vitest';
import { applySuggestion, createChecker, type Case, type Finding, type Gesture } from '../src/index.ts';

const month: Gesture = { id: 'month', name: 'A free month', limit: 'once a year', lapses: ['billing'] };
const basket: Gesture = { id: 'basket', name: 'a fruit basket', limit: 'up to 20 pounds', channels: ['email'] };
const upset: Gesture = { id: 'upgrade', name: 'an upgrade', limit: 'one class', intensity: 2 };

const billed = (channel: Case['channel'] = 'email'): Case => ({
  channel,
  context: [{ role: 'customer', text: 'You charged me twice for April. Please look into it.' }],
  reply: 'I am sorry for the double charge. I have refunded it just now.',
});

function hintIn(input: Case, gestures: readonly Gesture[] | undefined): Finding | undefined {
  const checker = createChecker(gestures === undefined ? {} : { gestures });
  return checker.check(input).findings.find(({ ruleId }) => ruleId === 'no-value-add');
}

describe('a catalogue of gestures', () => {
  test('fills the suggestion with what fits, and tells its limit', () => {
    const hint = hintIn(billed(), [month, basket]);
    expect(hint?.suggestions.map(({ text, label }) => [text.trim(), label])).toEqual([
      ['For the trouble, I would like to offer you a free month.', 'Offer a free month (once a year)'],
      ['For the trouble, I would like to offer you a fruit basket.', 'Offer a fruit basket (up to 20 pounds)'],
    ]);
  });

  test.each([
    ['another kind of lapse', { ...month, lapses: ['outage'] } as const, 'email'],
    ['another channel', basket, 'chat'],
    ['a more upset customer', upset, 'email'],
  ] as const)('leaves out what is for %s, and then asks for nothing', (_, gesture, channel) => {
    expect(hintIn(billed(channel), [gesture])).toBeUndefined();
  });

  test('asks for nothing when it is empty, and leaves a blank when there is none', () => {
    expect(hintIn(billed(), [])).toBeUndefined();
    expect(hintIn(billed(), undefined)?.suggestions[0]?.text).toContain('[gesture you may offer]');
  });

  test('offers three at most, in the order of the catalogue', () => {
    const many = ['one', 'two', 'three', 'four'].map((id) => ({ ...month, id, name: `a voucher of size ${id}` }));
    expect(hintIn(billed(), many)?.suggestions.map(({ label }) => label)).toEqual([
      'Offer a voucher of size one (once a year)',
      'Offer a voucher of size two (once a year)',
      'Offer a voucher of size three (once a year)',
    ]);
  });

  test('is content once a suggestion was taken over, whatever the gesture is', () => {
    for (const gesture of [month, basket]) {
      const input = billed();
      const [suggestion] = hintIn(input, [gesture])?.suggestions ?? [];
      expect(suggestion).toBeDefined();
      if (suggestion === undefined) continue;
      const reply = applySuggestion(input.reply, suggestion);
      expect(hintIn({ ...input, reply }, [gesture])).toBeUndefined();
    }
  });

  test('changes no other finding', () => {
    const others = (gestures?: readonly Gesture[]): unknown =>
      createChecker(gestures === undefined ? {} : { gestures })
        .check(billed())
        .findings.filter(({ ruleId }) => ruleId !== 'no-value-add');
    expect(others([month])).toEqual(others());
  });

  test.each([
    [[{ id: 'x', name: 'a voucher' }], '“gestures[0].limit” must be a text, got undefined'],
    [[month, { ...month, lapses: 'billing' }], '“gestures[1].lapses” must be an array, got “billing”'],
    [[{ ...month, intensity: 3 }], '“gestures[0].intensity” must be 0, 1 or 2, got number'],
    [[null], '“gestures[0]” must be a gesture {id, name, limit}, got null'],
  ])('that is not well formed is refused with its place', (gestures, message) => {
    expect(() => createChecker({ gestures: gestures as unknown as Gesture[] })).toThrow(message);
  });
});
