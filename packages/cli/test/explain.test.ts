import { expect, test } from 'vitest';
import { makegood } from './harness.ts';

test('lists every rule', async () => {
  const { code, stdout } = await makegood(['explain']);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "hollow-apology  warning  An apology that names nothing.
    no-timeframe    hint     A promise without a time.
    "
  `);
});

test('tells what a rule looks for, why, and how to mend it', async () => {
  const { stdout } = await makegood(['explain', 'no-timeframe']);
  expect(stdout).toMatchInlineSnapshot(`
    "no-timeframe (hint)
    A promise without a time.

    Why
      Stock words would fit any complaint.

    Source
      Invented for a test

    Needs
      What the customer wrote; without it, the rule is not judged.

    Flagged
      - Sorry for [[any inconvenience]].

    Accepted
      - Sorry for the late parcel.

    How to mend it
      Name what went wrong.
    "
  `);
});

test('names the nearest rule for an unknown one', async () => {
  const { code, stderr } = await makegood(['explain', 'holow-apology']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no rule “holow-apology”. Did you mean hollow-apology?');
  expect((await makegood(['explain', 'xyzzy'])).stderr).toContain('makegood explain lists all rules.');
});
