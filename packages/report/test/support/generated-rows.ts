import type { ResultRow, RowFinding, RowPromise, RowText } from '../../src/row.ts';

/** A row and its words, as a results file would hold them. */
export interface GeneratedRow {
  readonly row: ResultRow;
  readonly text: RowText;
}

const channels = ['email', 'chat', 'ticket', 'social', 'review'];
const lapses = ['delay', 'billing', 'outage', 'defect', 'unanswered', 'staff', 'quality', 'access'];
const warnings = [
  'missed-emotion',
  'missing-apology',
  'missing-plan',
  'no-timeframe',
  'responsibility-shift',
  'wrong-channel',
];
const hints = ['no-buy-in', 'no-follow-up', 'no-value-add', 'no-prevention'];
const hour = 3_600_000;
const firstDay = Date.UTC(2026, 0, 5);

/** A small generator of pseudo-random numbers (mulberry32), so that every run sees the same rows. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many judged replies over 26 weeks, in conversations of one to four, by 120 agents in eight teams. */
export function* generatedRows(count: number, seed = 1): Generator<GeneratedRow> {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let made = 0;
  for (let c = 0; made < count; c++) {
    const about = {
      conversation: `C-${c}`,
      channel: pick(channels),
      agent: Math.floor(random() * 120),
      failure: random() < 0.6,
      lapse: pick(lapses),
      start: firstDay + Math.floor(random() * 182 * 24) * hour,
    };
    const turns = 1 + Math.floor(random() ** 2 * 4);
    for (let turn = 1; turn <= turns && made < count; turn++, made++) yield generatedRow(about, turn, random);
  }
}

interface About {
  readonly conversation: string;
  readonly channel: string;
  readonly agent: number;
  readonly failure: boolean;
  readonly lapse: string;
  readonly start: number;
}

function generatedRow(about: About, turn: number, random: () => number): GeneratedRow {
  const { conversation, channel, agent, failure, lapse, start } = about;
  const chance = (share: number): boolean => random() < share;
  const customerAt = start + (turn - 1) * 30 * hour;
  const reply = `Thank you for writing about ${conversation}. We will look into it. Please call us again if it goes on.`;
  const found = failure ? warnings.filter(() => chance(0.25)) : [];
  const findings: RowFinding[] = [
    ...found.map((rule) => ({
      rule,
      severity: 'warning',
      ...(rule === 'responsibility-shift' && spanOf(reply, 'Please call us again')),
    })),
    ...hints.filter(() => failure && chance(0.5)).map((rule) => ({ rule, severity: 'hint' })),
  ];
  const promises: RowPromise[] = chance(0.2)
    ? [{ text: 'We will look into it', status: chance(0.6) ? 'kept' : 'not-seen' }]
    : [];
  const row: ResultRow = {
    id: `${conversation}#${turn}`,
    conversation,
    turn,
    channel,
    at: customerAt + Math.floor(random() * 600) * 60_000,
    customerAt,
    agent: `Agent ${String(agent).padStart(3, '0')}`,
    team: `Team ${agent % 8}`,
    score: chance(0.05) ? null : Math.max(0, 95 - found.length * 18 - Math.floor(random() * 20)),
    intensity: failure ? Math.floor(random() * 3) : 0,
    failure,
    lapse: failure ? lapse : 'none',
    ack: chance(0.4) ? 'specific' : 'none',
    apology: chance(0.4) ? 'specific' : 'formulaic',
    plan: chance(0.5) ? 'concrete' : 'vague',
    refusal: 'none',
    timeframe: chance(0.4),
    detailsFirst: false,
    positives: chance(0.3) ? ['reassurance', 'followUp'] : [],
    findings,
    promises,
    cause: failure && chance(0.1) ? 'process' : null,
    engine: '0.1.0',
  };
  return { row, text: { customer: `My ${lapse} again, and it is the third time that I write.`, reply } };
}

function spanOf(text: string, passage: string): Pick<RowFinding, 'start' | 'end' | 'quote'> {
  const start = text.indexOf(passage);
  return { start, end: start + passage.length, quote: passage };
}
