/** The cases that measure rare faults in new wording, and what is counted of them. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, parts, readWording } from '../bench/wording.mjs';
import { fromRoot } from '../lib/workspace.mjs';
import { acts } from '../train/acts.mjs';

/** What is labelled beside the acts, for whoever reads: questions about the fault, thanks and closings. */
const known = new Set([...acts, 'diagnose', 'courtesy']);

const customersIn = (part) => {
  const folder = fromRoot('fixtures', 'wording', part);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).customer.slice(0, 60)),
  );
};

describe('cases in new wording', () => {
  it.each(parts)('have labels that are acts, in the part “%s”', (part) => {
    const cases = readWording(part);
    const strange = cases
      .flatMap(({ marks }) => marks.flatMap(({ labels }) => labels))
      .filter((name) => !known.has(name));
    expect(cases.length).toBeGreaterThan(900);
    expect(strange).toEqual([]);
  });

  it('answer no customer in both parts, or the kept part would be read in the other', () => {
    const read = new Set(customersIn('read'));
    expect(customersIn('kept').filter((text) => read.has(text))).toEqual([]);
  });
});

describe('what is counted of them', () => {
  const reply = 'Calm down. We cannot do that, but you may swap it.';
  const marks = [
    { start: 0, end: 10, labels: ['condescending'] },
    { start: 11, end: 50, labels: ['refusal', 'alternative'] },
  ];
  const saying = (...findings) => judge({ input: { reply }, marks }, () => ({ findings }));
  const cold = { ruleId: 'cold-tone', severity: 'warning', span: { start: 0, end: 9 } };

  it('is a sentence that a warning of its rule points at', () => {
    expect(saying(cold)).toEqual({
      findings: [{ rule: 'cold-tone', isRight: true }],
      sentences: [{ label: 'condescending', text: 'Calm down.', isFound: true }],
    });
  });

  it('is neither a hint nor a warning of another rule', () => {
    const [hint, other] = [
      { ...cold, severity: 'hint' },
      { ...cold, ruleId: 'blames-customer' },
    ];
    expect(saying(hint, other).sentences).toEqual([{ label: 'condescending', text: 'Calm down.', isFound: false }]);
  });

  it('is no refusal that comes with an alternative', () => {
    const refusal = { ruleId: 'bare-refusal', severity: 'error', span: { start: 14, end: 20 } };
    expect(saying(refusal).findings).toEqual([{ rule: 'bare-refusal', isRight: false }]);
  });
});
