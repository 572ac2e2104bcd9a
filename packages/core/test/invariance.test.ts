import { beforeAll, describe, expect, test } from 'vitest';
import { check, type Case } from '../src/index.ts';
import { fixtureCases } from './support/fixtures.ts';
import { lossy, rewordings, type Rewording } from './support/rewordings.ts';

let cases: Awaited<ReturnType<typeof fixtureCases>> = [];
let usual: string[] = [];

/** The ids of the warnings, which is what a reader acts on; hints are left aside. */
const warningsOf = (given: Case): string =>
  [
    ...new Set(
      check(given)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ ruleId }) => ruleId),
    ),
  ]
    .toSorted()
    .join(' ');

beforeAll(async () => {
  cases = await fixtureCases();
  usual = cases.map(warningsOf);
});

/** The cases whose warnings change, with both lists. */
function changed(reword: Rewording): string[] {
  return cases.flatMap((given, i) => {
    const now = warningsOf(reword(given));
    return now === usual[i] ? [] : [`${given.id}: “${usual[i]}” became “${now}”`];
  });
}

describe('the warnings of every fixture stay the same', () => {
  test.each(Object.entries(rewordings))('with %s', (_, reword) => {
    expect(changed(reword)).toEqual([]);
  });
});

/** The share of cases that may change. Of 131 cases one did in small letters (“TEN hours”), one with two blanks (around a “>”). */
const mostLost = 0.02;

describe('the warnings of hardly any fixture change', () => {
  test.each(Object.entries(lossy))('with %s', (_, reword) => {
    const lost = changed(reword);
    expect(lost.length > cases.length * mostLost ? lost : []).toEqual([]);
  });

  test('every rewording rewords something', () => {
    const reworded = (reword: Rewording): number =>
      cases.filter((given) => JSON.stringify(reword(given)) !== JSON.stringify(given)).length;
    const idle = Object.entries({ ...rewordings, ...lossy }).filter(([, reword]) => reworded(reword) <= 5);
    expect(idle.map(([name]) => name)).toEqual([]);
  });
});
