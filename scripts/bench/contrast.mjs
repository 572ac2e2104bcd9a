// Single sentences beside their look-alikes: faults and what only looks like one, strengths and their fakes, upset and calm lines.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const complaint = {
  role: 'customer',
  text: 'The second invoice this month is wrong as well, my parcel is ten days late and no one replies. I am very annoyed.',
};

const warns =
  (...ids) =>
  ({ findings }) =>
    findings.some(({ ruleId, severity }) => ids.includes(ruleId) && severity !== 'hint');
const credits =
  (name) =>
  ({ reply }) =>
    reply.positives.includes(name);

/** What a sentence of each code must raise or be credited with; its look-alike must not. */
const seen = {
  RD: warns('responsibility-shift'),
  BC: warns('blames-customer'),
  BT: warns('responsibility-shift'),
  PS: warns('responsibility-shift', 'bare-refusal'),
  HL: warns('responsibility-shift', 'bare-refusal'),
  NA: (analysis) => analysis.reply.apology === 'deflecting' || warns('hollow-apology')(analysis),
  MN: warns('cold-tone'),
  DF: warns('cold-tone', 'blames-customer'),
  CD: warns('cold-tone'),
  CM: warns('cold-tone'),
  VP: warns('missing-plan', 'no-timeframe'),
  DR: warns('details-first'),
  CE: ({ customer }) => customer.intensity > 0,
  G1: credits('reassurance'),
  G2: ({ reply }) => reply.ack === 'specific',
  G3: ({ reply }) => reply.apology === 'specific',
  G4: ({ reply }) => reply.plan === 'concrete',
  G5: ({ reply }) => reply.timeframe,
  G6: credits('buyIn'),
  G7: credits('valueAdd'),
  G8: credits('prevention'),
  G9: credits('followUp'),
  G11: credits('reassurance'),
  G12: credits('callOffer'),
};

const caseOf = ({ code, text }) =>
  code === 'CE'
    ? { channel: 'email', context: [{ role: 'customer', text }], reply: 'Thank you for your message.' }
    : { channel: 'email', context: [complaint], reply: text };

/** For each label of the set, the share of its sentences that are seen; `undefined` when the folder has no such set. */
export function contrastFigures(folder, check) {
  const file = path.join(folder, 'contrast.dev.jsonl');
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter(({ code }) => seen[code] !== undefined);
  const hits = {};
  for (const row of rows) {
    const tally = (hits[row.label] ??= { hit: 0, of: 0 });
    tally.of++;
    if (seen[row.code](check(caseOf(row)))) tally.hit++;
  }
  return hits;
}
