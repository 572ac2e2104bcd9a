import { describe, expect, it } from 'vitest';
import { excerptRows } from '../src/aggregate/excerpts.ts';
import { gestureFits } from '../src/aggregate/gestures.ts';
import { strengthCounts, worthCopying } from '../src/aggregate/strengths.ts';
import { surveyFigures } from '../src/aggregate/survey.ts';
import { viewOf, type View } from '../src/aggregate/view.ts';
import { worthReading } from '../src/aggregate/worth-reading.ts';
import { datasetOf } from '../src/data/builder.ts';
import { everyRow } from '../src/data/dataset.ts';
import type { ResultRow } from '../src/row.ts';
import { generatedRows } from './support/generated-rows.ts';
import { row, time, warning } from './support/rows.ts';

const view = (rows: readonly ResultRow[]): View => viewOf(datasetOf(rows));
const late = { failure: true, lapse: 'delay' };

describe('filters', () => {
  const dataset = datasetOf([
    row({ conversation: 'a', turn: 1, agent: 'Ann', team: 'North', at: time(7), ...late }),
    row({ conversation: 'a', turn: 2, agent: 'Bo', team: 'South', at: time(14), channel: 'chat' }),
    row({ conversation: 'b', agent: 'Bo', team: 'South', channel: 'chat' }),
  ]);
  const rows = (filter: Parameters<typeof viewOf>[1]): number[] => [...viewOf(dataset, filter).rows];

  it('keep all replies of the conversations with a lapse', () => {
    expect(rows({ lapse: 1 })).toEqual([0, 1]);
  });

  it('narrow by agent, team and channel together', () => {
    expect(rows({ agent: dataset.agents.indexOf('Bo') })).toEqual([1, 2]);
    expect(rows({ agent: dataset.agents.indexOf('Bo'), team: dataset.teams.indexOf('North') })).toEqual([]);
    expect(rows({ channel: dataset.channels.indexOf('chat') })).toEqual([1, 2]);
  });

  it('leave out undated replies as soon as a week is given', () => {
    expect(rows({ from: 0 })).toEqual([0, 1]);
  });
});

describe('what to read', () => {
  it('is one reply a conversation, the one with most wrong, and says why', () => {
    const dataset = datasetOf([
      row({
        conversation: 'a',
        turn: 1,
        intensity: 2,
        score: 20,
        findings: [warning('missed-emotion'), warning('blames-customer')],
        ...late,
      }),
      row({ conversation: 'a', turn: 2, score: 29, ...late }),
      row({ conversation: 'b', score: 90 }),
    ]);
    const list = worthReading(dataset, viewOf(dataset).conversations, everyRow(dataset));
    expect(list.map(({ row: index, reasons }) => ({ index, reasons }))).toEqual([
      { index: 0, reasons: ['strong feeling, not met', 'customer blamed', 'never got a plan', 'very low score'] },
    ]);
  });

  it('is worth copying when a problem was met with grade A and no warning', () => {
    const good = {
      score: 92,
      ack: 'specific',
      apology: 'specific',
      plan: 'concrete',
      timeframe: true,
      positives: ['callOffer'],
      ...late,
    };
    const dataset = datasetOf([
      row({ id: 'a', ...good }),
      row({ id: 'b', ...good, findings: [warning('wrong-channel')] }),
      row({ id: 'c', score: 100 }),
    ]);
    const list = worthCopying(dataset, everyRow(dataset));
    expect(list.map(({ row: index, strengths }) => [index, strengths])).toEqual([
      [0, ['names the hardship', 'apologises for the act', 'has a plan', 'says when', 'callOffer']],
    ]);
    expect(strengthCounts(dataset, everyRow(dataset)).counts.get('callOffer')).toBe(2);
  });

  it('never brings more words than the limits allow', () => {
    const dataset = datasetOf(Array.from(generatedRows(5000), (each) => each.row));
    const limits = { overall: 30, each: 2, most: 60 };
    expect(excerptRows(dataset, viewOf(dataset).conversations, limits).length).toBeLessThanOrEqual(2 * limits.most);
  });
});

describe('satisfaction', () => {
  it('goes together with the score where it does', () => {
    const rows = Array.from({ length: 10 }, (_, i) => row({ id: `c${i}`, score: i * 10 }));
    const answers = rows.map((_, i): [number, number, number] => [i, i + 1, 0]);
    const [first, second] = surveyFigures(view(rows), { questions: ['Satisfied?', 'Skipped'], answers });
    expect(first).toMatchObject({ answers: 10, correlation: { value: 1 } });
    expect(second?.answers).toBe(0);
  });
});

describe('gestures', () => {
  it('fit by lapse, channel and feeling, and tell where something was added already', () => {
    const gesture = {
      id: 'month',
      name: 'A free month',
      limit: 'once',
      lapses: ['outage'],
      channels: ['email'],
      intensity: 1,
    };
    const outage = { failure: true, lapse: 'outage', intensity: 1 };
    const rows = [
      row({ id: 'a', ...outage }),
      row({ id: 'b', ...outage, positives: ['valueAdd'] }),
      row({ id: 'c', ...outage, channel: 'chat' }),
      row({ id: 'd', ...outage, intensity: 0 }),
      row({ id: 'e', ...late, intensity: 2 }),
    ];
    expect(gestureFits(view(rows), [gesture])).toEqual([{ gesture, fitting: 2, added: 1 }]);
  });
});
