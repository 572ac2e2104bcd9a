import { describe, expect, it } from 'vitest';
import { headlineOf } from '../src/aggregate/headline.ts';
import { peopleOf } from '../src/aggregate/people.ts';
import { promiseCounts } from '../src/aggregate/promises.ts';
import { registerOf } from '../src/aggregate/register.ts';
import { repeatContacts } from '../src/aggregate/repeats.ts';
import { ruleCounts } from '../src/aggregate/rules.ts';
import { scoreDistribution, scoreTrend } from '../src/aggregate/scores.ts';
import { timings } from '../src/aggregate/timing.ts';
import { viewOf, type View } from '../src/aggregate/view.ts';
import { datasetOf } from '../src/data/builder.ts';
import { weekName } from '../src/data/week.ts';
import type { ResultRow } from '../src/row.ts';
import { row, time, warning } from './support/rows.ts';

const view = (rows: readonly ResultRow[]): View => viewOf(datasetOf(rows));
const late = { failure: true, lapse: 'delay' };

describe('scores', () => {
  it('counts only judged replies in means and shares', () => {
    const rows = [row({ score: 60, findings: [warning('cold-tone')] }), row({ score: 80 }), row({ score: null })];
    const { replies, judged, meanScore, warned } = headlineOf(view(rows));
    expect({ replies, judged, mean: meanScore.value, warned: warned.value }).toEqual({
      replies: 3,
      judged: 2,
      mean: 70,
      warned: 0.5,
    });
  });

  it('does not take a hint for a warning', () => {
    const { warned } = headlineOf(view([row({ findings: [{ rule: 'no-buy-in', severity: 'hint' }] })]));
    expect(warned.value).toBe(0);
  });

  it('puts 100 into the highest band', () => {
    const bands = scoreDistribution(view([row({ score: 100 }), row({ score: 95 }), row({ score: 0 })]));
    expect(bands.filter(({ replies }) => replies > 0)).toEqual([
      { from: 0, replies: 1 },
      { from: 95, replies: 2 },
    ]);
  });

  it('follows the mean from week to week and leaves undated replies out', () => {
    const rows = [
      row({ score: 50, at: time(14) }),
      row({ score: 70, at: time(15) }),
      row({ score: 90, at: time(21) }),
      row(),
    ];
    const { period, points } = scoreTrend(view(rows));
    expect(period).toBe('week');
    expect(points.map(({ start, mean }) => [new Date(start).toISOString().slice(0, 10), mean.value])).toEqual([
      ['2026-04-13', 60],
      ['2026-04-20', 90],
    ]);
  });

  it('goes by months where a long time has few replies a week', () => {
    const rows = Array.from({ length: 12 }, (_, month) => row({ at: Date.UTC(2026, month, 20) }));
    const { period, points } = scoreTrend(view(rows));
    expect([period, points.length, points[1]?.start]).toEqual(['month', 12, Date.UTC(2026, 1)]);
  });
});

describe('rules', () => {
  it('come by frequency, hints last', () => {
    const hint = { rule: 'no-buy-in', severity: 'hint' };
    const rows = [
      row({ findings: [hint, warning('cold-tone')] }),
      row({ findings: [hint] }),
      row({ findings: [hint] }),
    ];
    expect(ruleCounts(view(rows)).map(({ id, replies }) => [id, replies])).toEqual([
      ['cold-tone', 1],
      ['no-buy-in', 3],
    ]);
  });

  it('says that a share rises only where the interval leaves out zero', () => {
    const week = (day: number, hits: number): ResultRow[] =>
      Array.from({ length: 50 }, (_, i) => row({ at: time(day), findings: i < hits ? [warning('cold-tone')] : [] }));
    const direction = (rows: ResultRow[]): string | undefined => ruleCounts(view(rows))[0]?.change?.direction;
    expect(direction([...week(6, 5), ...week(13, 30)])).toBe('rising');
    expect(direction([...week(6, 30), ...week(13, 5)])).toBe('falling');
    expect(direction([...week(6, 20), ...week(13, 22)])).toBe('no clear change');
  });
});

describe('register', () => {
  const rows = [
    row({ id: 'a#1', conversation: 'a', turn: 1, at: time(14), ...late }),
    row({ id: 'a#2', conversation: 'a', turn: 2, at: time(22), ...late, cause: 'supplier' }),
    row({ id: 'b', at: time(14), channel: 'chat', failure: true, lapse: 'billing' }),
    row({ id: 'c', at: time(14), channel: 'chat' }),
  ];

  it('counts a conversation once for each kind, in the week and on the channel of its first reply', () => {
    const { entries } = registerOf(view(rows));
    expect(entries.map((entry) => ({ ...entry, week: weekName(entry.week) }))).toEqual([
      { lapse: 'delay', week: '2026-04-13', channel: 'email', hits: 1, of: 1 },
      { lapse: 'billing', week: '2026-04-13', channel: 'chat', hits: 1, of: 2 },
    ]);
  });

  it('tells the cause that anyone gave for the conversation', () => {
    const delay = registerOf(view(rows)).kinds.find(({ lapse }) => lapse === 'delay');
    expect(delay?.causes).toEqual([{ cause: 'supplier', conversations: 1 }]);
  });

  it('gives rates of all conversations', () => {
    expect(registerOf(view(rows)).kinds.map(({ share }) => share.value)).toEqual([1 / 3, 1 / 3]);
  });
});

describe('waiting', () => {
  const conversation = [
    row({ conversation: 'a', turn: 1, customerAt: time(14, 8), at: time(14, 9), ...late }),
    row({
      conversation: 'a',
      turn: 2,
      customerAt: time(14, 10),
      at: time(14, 12),
      ...late,
      positives: ['reassurance'],
    }),
    row({ conversation: 'a', turn: 3, customerAt: time(15, 10), at: time(15, 11), ...late, plan: 'concrete' }),
  ];

  it('lasts from the first problem to the first reply that does it', () => {
    const [all] = timings(view(conversation));
    expect([all?.reassurance.median, all?.plan.median]).toEqual([4 * 60, 27 * 60]);
  });

  it('never ends where it never came, and is not owed without a problem', () => {
    const [all] = timings(view([row({ id: 'a', ...late }), row({ id: 'b' })]));
    expect(all?.plan).toMatchObject({ owed: 1, never: 1, timed: 0 });
  });

  it('counts a customer who comes back hours after a reply, not one who answers at once', () => {
    const [all] = repeatContacts(view(conversation));
    expect([all?.conversations, all?.repeated, all?.contacts]).toEqual([1, 1, 1]);
  });

  it('does not say that nobody came back where no times are known', () => {
    const [all] = repeatContacts(view([row({ id: 'a', ...late })]));
    expect(all?.conversations).toBe(0);
  });

  it('takes the turns in their order, whatever the order of the rows', () => {
    expect(timings(view(conversation.toReversed()))).toEqual(timings(view(conversation)));
  });
});

describe('promises', () => {
  it('are broken when they were due and nothing later shows them', () => {
    const promise = (status: string): ResultRow['promises'][number] => ({ text: 'I will call', status });
    const rows = [
      row({ promises: [promise('kept'), promise('not-seen')] }),
      row({ promises: [promise('pending'), promise('late')] }),
    ];
    const { made, notSeen, broken } = promiseCounts(view(rows));
    expect([made, notSeen, broken.value]).toEqual([4, 1, 1 / 3]);
  });
});

describe('people', () => {
  it('are shown from 20 judged replies up, by name', () => {
    const replies = (agent: string, count: number): ResultRow[] => Array.from({ length: count }, () => row({ agent }));
    const { shown, tooFew } = peopleOf(
      view([...replies('Zoe', 20), ...replies('Ann', 25), ...replies('Bo', 19)]),
      'agent',
    );
    expect(shown.map(({ name, replies: count }) => [name, count])).toEqual([
      ['Ann', 25],
      ['Zoe', 20],
    ]);
    expect(tooFew).toBe(1);
  });

  it('leave out who is unknown', () => {
    expect(peopleOf(view([row()]), 'agent')).toEqual({ shown: [], tooFew: 0 });
  });
});
