import { describe, expect, test } from 'vitest';
import { applySuggestion, check, suggest } from '../src/index.ts';
import { findingIn, mended } from './suggest-support.ts';

const late = 'I have been waiting for my parcel for two weeks and I am really angry.';

/** The words found in double brackets, and the reply after the best suggestion. */
const dumps: [string, string][] = [
  [
    '[[Feel free to call us back]] if it has not arrived by Friday.',
    'I will check on Friday and write to you either way.',
  ],
  [
    'I am sorry. If it has not come by Friday, [[feel free to call us again]].',
    'I am sorry. I will check on Friday and write to you either way.',
  ],
  [
    'If nothing has come within 48 hours, [[please get back to us]].',
    'I will check in 48 hours and write to you either way.',
  ],
  ['If it is not there tomorrow, [[call us back]]!', 'I will check tomorrow and write to you either way.'],
  [
    '[[Please contact the courier for an update]].',
    'I will contact the courier for an update and write to you by [day and time].',
  ],
  [
    'We cannot recall it, so [[you will have to contact the sender and ask for a new dispatch]].',
    'We cannot recall it, so I will contact the sender and ask for a new dispatch, and write to you by [day and time].',
  ],
  [
    'Please install the latest version and [[try again]].',
    'Please install the latest version and I will check on [day and time] and write to you either way.',
  ],
  [
    'Hi Dorsey, sorry! [[Please fill in the form]] at ploverline.example.com 📦 ^KT',
    'Hi Dorsey, sorry! I will fill in the form at ploverline.example.com for you and write to you by [day and time] 📦 ^KT',
  ],
  [
    'Oh no. [[Please contact our team here: https://x.example/a.]] Our team would be happy to help.',
    'Oh no. I will contact our team here and write to you by [day and time]. Our team would be happy to help.',
  ],
  ['[[Please call our hotline]] on 555-0100.', 'I will pass this on for you and write to you by [day and time].'],
  [
    'For any questions about the collection [[please contact Rookfield Recoveries directly]].',
    'Please send me your questions, and I will get you an answer by [day and time].',
  ],
  [
    '[[Please reply with]] the following:\n\n1. name',
    'I will [what you do next] by [day and time] once you reply with the following:\n\n1. name',
  ],
];
const shields: [string, string][] = [
  [
    "I'm sorry, there is [[nothing I can do]] about the fee.",
    "I'm sorry. What I can do about the fee is [the closest thing you can offer].",
  ],
  [
    'Unfortunately, [[there is nothing we can do]] at this stage.',
    'What I can do is [the closest thing you can offer].',
  ],
  [
    '[[We are unable to refund the fee]].',
    'We are unable to refund the fee, but I can [the closest thing you can offer].',
  ],
  [
    '[[It is against our policy]] to refund opened items.',
    'I cannot refund opened items, but I can [the closest thing you can offer].',
  ],
  [
    '[[Our policy prevents us from sending a new one]].',
    'I cannot send a new one, but I can [the closest thing you can offer].',
  ],
  [
    '[[According to section 5.3 of our Conditions]] of Carriage seat fees are non-refundable.',
    'Seat fees are non-refundable, but I can [the closest thing you can offer].',
  ],
  ["[[That's not my department]].", 'I will find out who can help and write to you by [day and time].'],
];
const blames: [string, string][] = [
  ['[[You failed to]] attach the receipt.', 'The receipt was not attached.'],
  [
    '[[You forgot to include your address and your postcode]] on the form.',
    'Your address and your postcode were not included on the form.',
  ],
  ['[[You entered the wrong code]].', 'A different code was entered.'],
  ['[[You must have entered]] the wrong address.', 'A different address may have been entered.'],
  ["[[You didn't send us the documents]].", 'The documents were not sent to us.'],
  [
    'We could not deliver because [[you gave us an incorrect postcode]].',
    'We could not deliver because a different postcode was given to us.',
  ],
  ['As [[you did not pay the fee]], the order was cancelled.', 'As the fee was not paid, the order was cancelled.'],
  ['[[You never returned our call]].', 'Our call was not returned.'],
  ['[[You failed to provide us with the details]].', 'The details were not provided to us.'],
  ['[[You left the tap open]].', 'The tap was left open.'],
  ['[[You gave the driver the wrong instructions]].', '[the fact, without “you”]; I have [what you did about it].'],
  ['[[You missed the appointment]], so we closed the case.', '[the fact, without “you”], so we closed the case.'],
  ['[[You should have read]] the terms.', '[the fact, without “you”]; I have [what you did about it].'],
  [
    '[[Had you provided a reading, this would not have arisen]]. Bye.',
    '[the fact, without “you”], and I have [what you did about it]. Bye.',
  ],
];
const cold: [string, string][] = [
  ['[[You must send]] us the receipt.', 'Could you send us the receipt? Then I can [what you do with it].'],
  ['[[You need to reset your password]].', 'Please reset your password.'],
  ["[[You'll have to fill in the form again]].", 'Could you fill in the form again? Then I can [what you do with it].'],
  ['Before we can help, [[you must send]] us the receipt.', 'Before we can help, could you send us the receipt?'],
  [
    '[[You must return the case within 7 days, otherwise it will be charged]].',
    'Please return the case within 7 days, otherwise it will be charged.',
  ],
  [
    'Hi Ana, [[you must send]] us the receipt.',
    'Hi Ana, could you send us the receipt? Then I can [what you do with it].',
  ],
  ['[[You must not open the box]]!', 'Please do not open the box!'],
  ['[[Calm down]] and let me explain.', 'Let me explain.'],
  ['[[As I already told you]], the parcel is on its way.', 'The parcel is on its way.'],
  ['The parcel, [[as I already told you]], is on its way.', 'The parcel is on its way.'],
  ['You can [[obviously]] reset it.', 'You can reset it.'],
  ["It came late, so [[let's not get worked up]].", 'It came late.'],
  [
    "I checked. [[It's only a small delay]].",
    'I checked. I can see what this means for you: [the effect, in the customer’s size].',
  ],
  [
    "[[That's not true]], our driver was there at nine.",
    'You are right that [what is true]. Here is what I see: our driver was there at nine.',
  ],
];
const promises: [string, string][] = [
  ['[[We will refund]] the second payment.', 'We will refund the second payment by [day and time].'],
  ['[[Our team will contact you]] shortly.', 'I will contact you by [day and time].'],
  ['[[I will get back to you]] as soon as possible.', 'I will get back to you by [day and time].'],
  ['[[We will shortly refund]] the fee!', 'We will refund the fee by [day and time].'],
  ['[[Your request will be reviewed]] by our team.', 'I will review your request by [day and time].'],
  ['[[We will look into it]] soon.', 'I will look into it by [what you check] and tell you by [day and time].'],
  [
    '[[We will send it]] once the bank confirms.',
    'We will send it once the bank confirms, by [day and time] at the latest.',
  ],
];
const apologies: [string, string][] = [
  [
    '[[We apologise for any inconvenience]] caused. I have sent a new one.',
    'I am sorry that we kept you waiting for your parcel. That meant [effect on you]. I have sent a new one.',
  ],
  [
    "I'm [[sorry, but you]] did not choose express delivery.",
    'I am sorry that we kept you waiting for your parcel. That meant [effect on you].',
  ],
  [
    "[[I'm sorry you feel that way]], but I have refunded you.",
    'I am sorry that we kept you waiting for your parcel, but I have refunded you.',
  ],
  ["[[I'm sorry]], there is no news.", 'I am sorry that we kept you waiting for your parcel. There is no news.'],
];

describe('suggest rewrites the very words', () => {
  test.each([...dumps, ...shields])('responsibility-shift: %s', async (marked, expected) => {
    expect((await mended('responsibility-shift', marked))[0]).toBe(expected);
  });
  test.each(blames)('blames-customer: %s', async (marked, expected) => {
    expect((await mended('blames-customer', marked))[0]).toBe(expected);
  });
  test.each(cold)('cold-tone: %s', async (marked, expected) => {
    expect((await mended('cold-tone', marked))[0]).toBe(expected);
  });
  test.each(promises)('no-timeframe: %s', async (marked, expected) => {
    expect((await mended('no-timeframe', marked))[0]).toBe(expected);
  });
  test.each(apologies)('hollow-apology: %s', async (marked, expected) => {
    expect((await mended('hollow-apology', marked, late))[0]).toBe(expected);
  });
  test.each([
    ['[[We cannot refund]] this order.', 'We cannot refund this order, but I can [the closest thing you can offer].'],
    [
      "I'm afraid [[that is not possible]]. Bye.",
      "I'm afraid that is not possible, but I can [the closest thing you can offer]. Bye.",
    ],
  ])('bare-refusal: %s', async (marked, expected) => {
    expect((await mended('bare-refusal', marked))[0]).toBe(expected);
  });
  test('details-first: reassures and says why', async () => {
    expect(await mended('details-first', "Hi, [[what's your order number]]?")).toContain(
      "Hi, let's get this put right. What's your order number, so that I can [what you do with it]?",
    );
  });
  test('missing-plan: a vague plan becomes the agent’s own step', async () => {
    const { input, finding } = findingIn('missing-plan', 'I am sorry about the leak. We are looking into it.');
    const [first] = await suggest(input, finding);
    expect(first && applySuggestion(input.reply, first)).toBe(
      'I am sorry about the leak. I will look into it by [what you check] and tell you by [day and time].',
    );
  });
});

describe('suggest uses what the customer said', () => {
  test('fills the blanks of an acknowledgement', async () => {
    const input = {
      channel: 'email',
      context: [{ role: 'customer', text: late }],
      reply: 'Your parcel is at the depot.',
    } as const;
    const finding = check(input).findings.find(({ ruleId }) => ruleId === 'missed-emotion');
    expect(finding).toBeDefined();
    const [first] = await suggest(input, finding as NonNullable<typeof finding>);
    expect(first?.text).toContain('two weeks is a long time to wait for your parcel');
  });
  test('leaves the blanks where nothing was said', async () => {
    expect((await mended('hollow-apology', '[[We apologise for any inconvenience]].', 'Hello?'))[0]).toContain(
      '[what they wait for]',
    );
  });
});

test('offsets are those of the original, entities and quoted history included', async () => {
  const marked = 'Hi &amp; thanks. [[Please contact the courier]].\n\nOn Monday, Ann wrote:\n> Where is it?';
  expect((await mended('responsibility-shift', marked))[0]).toBe(
    'Hi &amp; thanks. I will contact the courier and write to you by [day and time].\n\nOn Monday, Ann wrote:\n> Where is it?',
  );
});

test('applySuggestion puts the text in the place of the span', () => {
  expect(applySuggestion('one two three', { text: 'too', span: { start: 4, end: 7 }, label: '' })).toBe(
    'one too three',
  );
});

test('a hostile reply costs no more than its length', async () => {
  for (const words of [
    'you must and ',
    'please contact us, so ',
    '   ',
    'will be sent, ',
    '[[',
    'as soon as possible ',
    'The the, ',
    'We will look. ',
  ]) {
    const reply = words.repeat(4000);
    const span = { start: 0, end: 8 };
    const finding = {
      severity: 'warning',
      message: '',
      why: '',
      source: '',
      suggestions: [{ text: 'I will', span, label: 'x' }],
    } as const;
    const started = performance.now();
    await suggest({ reply }, { ...finding, ruleId: 'missing-plan', suggestions: [...finding.suggestions] });
    await suggest(
      { reply },
      { ...finding, ruleId: 'responsibility-shift', span, suggestions: [...finding.suggestions] },
    );
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
