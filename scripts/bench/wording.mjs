// Rare faults in wordings that no rule was written from: which sentences the engine finds, and how many of its findings are right.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../lib/workspace.mjs';
import { readLabelledReply } from '../train/sentences.mjs';

/** The faults that the cases were written for, each with the rule that has to find it. */
export const rules = {
  contradicting: 'cold-tone',
  condescending: 'cold-tone',
  minimising: 'cold-tone',
  commanding: 'cold-tone',
  sarcastic: 'cold-tone',
  dump: 'responsibility-shift',
  'blames-others': 'responsibility-shift',
  'policy-shield': 'responsibility-shift',
  helpless: 'responsibility-shift',
  'blames-customer': 'blames-customer',
  refusal: 'bare-refusal',
};

/** `read` may be read by whoever mends a rule; `kept` is only for measuring. */
export const parts = ['read', 'kept'];

function casesIn(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ channel, earlier = [], customer, reply: sentences }) => {
      const { reply, marks } = readLabelledReply(sentences);
      const turns = customer.split('\n\n\n').map((text) => ({ role: 'customer', text }));
      return { input: { channel, context: [...earlier, ...turns], reply }, marks };
    });
}

/** The cases of one part, `{input, marks: [{start, end, labels}]}`. */
export function readWording(part) {
  const folder = fromRoot('fixtures', 'wording', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson'))
    .toSorted()
    .flatMap((file) => casesIn(path.join(folder, file)));
}

const overlap = (a, b) => Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** Labels of one sentence that the rule has to find. A refusal beside an alternative is none. */
function labelsFor(rule, { labels }, marks) {
  const isOffered = rule === 'bare-refusal' && marks.some((mark) => mark.labels.includes('alternative'));
  return isOffered ? [] : labels.filter((label) => rules[label] === rule);
}

/** Warnings with words, and for each labelled sentence whether one of its rule points at it. */
export function judge({ input, marks }, check) {
  const warned = check(input).findings.filter(
    ({ ruleId, severity, span }) => severity !== 'hint' && span !== undefined && Object.values(rules).includes(ruleId),
  );
  const findings = warned.map(({ ruleId, span }) => ({
    rule: ruleId,
    isRight: marks.some((mark) => overlap(mark, span) && labelsFor(ruleId, mark, marks).length > 0),
  }));
  const sentences = marks.flatMap((mark) =>
    Object.keys(rules)
      .filter((label) => labelsFor(rules[label], mark, marks).includes(label))
      .map((label) => ({
        label,
        text: input.reply.slice(mark.start, mark.end),
        isFound: warned.some(({ ruleId, span }) => ruleId === rules[label] && overlap(mark, span)),
      })),
  );
  return { findings, sentences };
}

const count = (items, is) => ({ of: items.length, right: items.filter(is).length });

/** `{part: {cases, found: {label: {of, right}}, precision: {rule: {of, right}}}}` */
export function wordingFigures(check) {
  return Object.fromEntries(
    parts.map((part) => {
      const cases = readWording(part);
      const judged = cases.map((each) => judge(each, check));
      const sentences = judged.flatMap((each) => each.sentences);
      const findings = judged.flatMap((each) => each.findings);
      const by = (names, items, key, is) =>
        Object.fromEntries(
          names.map((name) => [
            name,
            count(
              items.filter((item) => item[key] === name),
              is,
            ),
          ]),
        );
      return [
        part,
        {
          cases: cases.length,
          found: by(Object.keys(rules), sentences, 'label', ({ isFound }) => isFound),
          precision: by([...new Set(Object.values(rules))], findings, 'rule', ({ isRight }) => isRight),
        },
      ];
    }),
  );
}
