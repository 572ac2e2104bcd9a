import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportData } from '@makegood/report';
import { makegood } from '../harness.ts';
import { reply, resultRow, temporaryFolder, writeResults } from './results.ts';

interface Written {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly html: string;
  readonly data: ReportData;
}

/** Writes a report of some rows, with some files beside them. */
async function report(
  rows: readonly Record<string, unknown>[],
  options: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<Written & { folder: string }> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  const inFolder = options.map((option) =>
    option in files || option.endsWith('.key') ? path.join(folder, option) : option,
  );
  const html = path.join(folder, 'report.html');
  const outcome = await makegood(['report', writeResults(folder, 'results.ndjson', rows), '--html', html, ...inFolder]);
  const page = outcome.code === 0 ? readFileSync(html, 'utf8') : '';
  const [, json = '{}'] = /id="report-data">(.*?)<\/script>/su.exec(page) ?? [];
  return { ...outcome, html: page, data: JSON.parse(json) as ReportData, folder };
}

describe('makegood report', () => {
  it('writes one page with the words and marks of what is worth reading, and tells where it is', async () => {
    const { code, stdout, data } = await report([
      resultRow('a'),
      resultRow('b', { score: 100, findings: [], failure: false }),
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 replies in .*report\.html \(0\.\d MB\)\. Open it: file:\/\/\/.*report\.html\n$/u);
    expect(data.head).toMatchObject({ length: 2, conversations: 2, agents: ['', 'Anna Berg'], engines: ['0.1.0'] });
    const [first] = data.excerpts;
    expect(first?.reply).toBe(reply);
    expect(first?.findings.map(({ rule, start, end }) => [rule, reply.slice(start, end)])).toContainEqual([
      'responsibility-shift',
      'feel free to call us',
    ]);
    expect(data.promises).toEqual([
      { row: 0, conversation: 'a', text: 'we will call +44 20 7946 0958' },
      expect.anything(),
    ]);
  });

  it('gives the same figures for the same rows in CSV', async () => {
    const folder = temporaryFolder();
    const row = resultRow('a');
    const cell = (value: unknown): string => {
      if (value === null) return '';
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return `"${text.replaceAll('"', '""')}"`;
    };
    const csv = path.join(folder, 'results.csv');
    writeFileSync(csv, `${Object.keys(row).join(',')}\n${Object.values(row).map(cell).join(',')}\n`);
    const columns = async (file: string): Promise<string | undefined> => {
      const html = path.join(folder, 'out.html');
      expect(await makegood(['report', file, '--html', html])).toMatchObject({ code: 0, stderr: '' });
      return /id="report-columns">([^<]+)/u.exec(readFileSync(html, 'utf8'))?.[1];
    };
    expect(await columns(csv)).toBe(await columns(writeResults(folder, 'results.ndjson', [row])));
  });

  it('takes off the apostrophe that keeps a spreadsheet from running a text', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'results.csv');
    const messages =
      'conversation,role,body\n7,customer,Still nothing!\n7,agent,"=1+1, and sorry for any inconvenience."\n';
    await makegood(['score', 'm.csv', '--out', out, '--workers', '1'], { files: { 'm.csv': messages } });
    expect(readFileSync(out, 'utf8')).toContain("'=1+1");
    const html = path.join(folder, 'report.html');
    await makegood(['report', out, '--html', html]);
    const [, json = '{}'] = /id="report-data">(.*?)<\/script>/su.exec(readFileSync(html, 'utf8')) ?? [];
    const { excerpts } = JSON.parse(json) as ReportData;
    expect(excerpts[0]?.reply).toBe('=1+1, and sorry for any inconvenience.');
  });

  it('masks personal data everywhere with --redact, and keeps the marks in place', async () => {
    const { html, data } = await report([resultRow('a', { agent: 'anna@example.com' })], ['--redact']);
    expect(html).not.toMatch(/help@example\.com|7946 0958|0151 496|anna@example\.com/u);
    const [first] = data.excerpts;
    const mark = first?.findings.find(({ rule }) => rule === 'responsibility-shift');
    expect(first?.reply?.slice(mark?.start, mark?.end)).toBe('feel free to call us');
  });

  it('holds no word of a conversation with --no-text', async () => {
    const { html, data } = await report([resultRow('a')], ['--no-text']);
    expect(html).not.toMatch(/Still no parcel|feel free|we will call/u);
    expect(data.excerpts).toHaveLength(1);
    expect(data.privacy).toEqual(['What customers and agents wrote was left out.']);
  });

  it('gives agents the same pseudonym with the same key, and masks their names in the texts', async () => {
    const rows = [resultRow('a')];
    const key = 'ab'.repeat(32);
    const [first, second, other] = [
      await report(rows, ['--pseudonymise', '--key-file', 'k1'], { k1: key }),
      await report(rows, ['--pseudonymise', '--key-file', 'k1'], { k1: key }),
      await report(rows, ['--pseudonymise', '--key-file', 'k2'], { k2: 'cd'.repeat(32) }),
    ];
    expect(first.data.head.agents).toEqual(['', expect.stringMatching(/^agent-[\da-f]{8}$/u)]);
    expect(second.data.head.agents).toEqual(first.data.head.agents);
    expect(other.data.head.agents).not.toEqual(first.data.head.agents);
    expect(first.html).not.toMatch(/Anna|Berg/u);
  });

  it('makes a key that only its owner may read, and says so once', async () => {
    const { folder, stderr } = await report([resultRow('a')], ['--pseudonymise', '--key-file', 'new.key']);
    expect(stderr).toMatch(/new\.key: note: A new key was made\./u);
    expect(statSync(path.join(folder, 'new.key')).mode & 0o077).toBe(0);
  });

  it('says so when the results hold no reply', async () => {
    const file = path.join(temporaryFolder(), 'empty.csv');
    writeFileSync(file, 'id,score,lapse,findings\n');
    const { code, stderr } = await makegood(['report', file, '--html', `${file}.html`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/empty\.csv: There is no judged reply in these results\./u);
  });

  it('refuses what is no results file, and writes nothing', async () => {
    const { code, stderr } = await report([{ id: 'a', reply: 'Hello' }]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /This is no file of results: it has no column score, lapse, findings\. Make one with “makegood score/u,
    );
  });

  it.each([
    [['report'], 'There are no results to report. Name one or more files.'],
    [['report', 'a.parquet'], '--html is missing. Say where to write: --html report.html.'],
    [['report', 'a.csv', '--html', 'a.csv'], '--html would overwrite a.csv. Give another name.'],
  ])('explains a wrong command line: %j', async (argv, message) => {
    const { code, stderr } = await makegood(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('what goes with the results', () => {
  const rows = [resultRow('a'), resultRow('b')];

  it('joins answers of a survey by conversation, and tells how many found none', async () => {
    const survey = 'conversation,satisfied,easy,again\na,3,4,\nb,9,10,8\nx,5,5,5\n';
    const { data, stderr } = await report(rows, ['--survey', 'survey.csv'], { 'survey.csv': survey });
    expect(data.survey).toEqual({
      questions: ['satisfied', 'easy', 'again'],
      answers: [
        [0, 3, 4, 0],
        [1, 9, 10, 8],
      ],
    });
    expect(stderr).toMatch(/survey\.csv: note: 1 of 3 conversations are not in the results\./u);
  });

  it('lists answers that are none, with their line', async () => {
    const survey = 'conversation,satisfied\na,11\nb,9\nb,8\n';
    const { data, stderr } = await report(rows, ['--survey', 'survey.csv'], { 'survey.csv': survey });
    expect(data.survey?.answers).toEqual([[1, 9]]);
    expect(stderr).toMatch(/survey\.csv:2: “11” is no answer from 1 to 10\./u);
    expect(stderr).toMatch(/survey\.csv:4: The conversation “b” has answered before\./u);
  });

  it.each([
    ['satisfied\n3\n', /:1: There is no column for the conversation\./u],
    ['conversation,comment\na,fine\n', /There are 0 columns with numbers from 1 to 10; one to three are wanted\./u],
  ])('refuses a survey that it cannot use: %j', async (survey, message) => {
    const { code, stderr } = await report(rows, ['--survey', 'survey.csv'], { 'survey.csv': survey });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('takes causes by conversation, and refuses unknown ones', async () => {
    const causes = 'conversation,cause\na,Missing step\nb,bad luck\n';
    const { code, stderr } = await report(rows, ['--causes', 'causes.csv'], { 'causes.csv': causes });
    expect(code).toBe(0);
    expect(stderr).toMatch(/causes\.csv:3: “bad luck” is no cause\. Use one of process, missing-step,/u);
  });

  it('checks the catalogue of gestures', async () => {
    const right = { gestures: [{ id: 'm', name: 'A free month', limit: 'once', lapses: ['delay'] }] };
    const { data } = await report(rows, ['--gestures', 'g.json'], { 'g.json': JSON.stringify(right) });
    expect(data.gestures?.map(({ id }) => id)).toEqual(['m']);
    const { code, stderr } = await report(rows, ['--gestures', 'g.json'], { 'g.json': '{"gestures": [{"id": "m"}]}' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/g\.json: gestures\[0\]\.name must be a text\./u);
  });
});
