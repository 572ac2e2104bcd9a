import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { agreementByRule, type LabelledCase, type ReviewAnswer } from '@makegood/report';
import { openAnswers } from '../../src/review/answers-file.ts';
import { takeSample } from '../../src/review/sample.ts';
import { serveReview, type ReviewServer } from '../../src/review/server.ts';
import { makegood } from '../harness.ts';
import { resultRow, temporaryFolder, writeResults } from './results.ts';

const noTrouble = (): never => expect.fail('no trouble was expected');
const sampling = { size: 50, seed: '1', redact: false };

describe('the sample', () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `c${i}`);

  it('is random, the same for the same seed, and of judged replies only', async () => {
    const rows = ids(200).map((id) => resultRow(id, id === 'c7' ? { score: null } : {}));
    const file = writeResults(temporaryFolder(), 'r.ndjson', rows);
    const take = async (seed: string): Promise<string[]> =>
      (await takeSample(file, { ...sampling, seed }, noTrouble)).items.map(({ id }) => id);
    const first = await take('1');
    expect(first).toHaveLength(50);
    expect(await take('1')).toEqual(first);
    expect(await take('2')).not.toEqual(first);
    expect(first).not.toContain('c7');
  });

  it('holds what there is when there is less', async () => {
    const file = writeResults(
      temporaryFolder(),
      'r.ndjson',
      ids(3).map((id) => resultRow(id)),
    );
    expect((await takeSample(file, sampling, noTrouble)).items).toHaveLength(3);
  });

  it('says how many replies have no words', async () => {
    const rows = [resultRow('a', { reply: null, customer: null }), resultRow('b')];
    const sample = await takeSample(writeResults(temporaryFolder(), 'r.ndjson', rows), sampling, noTrouble);
    expect(sample).toMatchObject({ judged: 2, withoutText: 1 });
  });
});

describe('answers', () => {
  it('are on the disk at once, and are found again', async () => {
    const folder = temporaryFolder();
    const { items } = await takeSample(writeResults(folder, 'r.ndjson', [resultRow('a')]), sampling, noTrouble);
    const file = path.join(folder, 'reviews.ndjson');
    const answers = openAnswers(file, noTrouble);
    const answer = {
      id: 'a',
      agreed: ['missed-emotion'],
      disputed: ['responsibility-shift'],
      missed: ['wrong-channel'],
    };
    answers?.save(items[0]!, answer);
    const line = JSON.parse(readFileSync(file, 'utf8')) as LabelledCase;
    expect(line).toMatchObject({
      id: 'a',
      channel: 'email',
      context: [{ role: 'customer', text: 'Still no parcel! My number is 0151 496 0123.' }],
      labels: { warnings: ['missed-emotion', 'wrong-channel'] },
    });
    answers?.close();
    expect(openAnswers(file, noTrouble)?.earlier.get('a')).toEqual(answer);
  });

  it('survive a line that was cut off, and are not written into another file', () => {
    const folder = temporaryFolder();
    const [cut, other] = [path.join(folder, 'cut.ndjson'), path.join(folder, 'other.ndjson')];
    writeFileSync(cut, '{"id":"a","review":{"agr');
    expect(openAnswers(cut, noTrouble)?.earlier.size).toBe(0);
    writeFileSync(other, '{"name":"something else"}\n');
    const reasons: string[] = [];
    expect(openAnswers(other, ({ line, reason }) => reasons.push(`${line}: ${reason}`))).toBeUndefined();
    expect(reasons).toEqual(['1: This is no answer of a review.']);
  });

  it('give precision, recall and kappa for each rule', () => {
    const answer = (id: string, given: Partial<ReviewAnswer>): ReviewAnswer => ({
      id,
      agreed: [],
      disputed: [],
      missed: [],
      ...given,
    });
    const answers = [
      answer('a', { agreed: ['cold-tone'] }),
      answer('b', { disputed: ['cold-tone'] }),
      answer('c', { missed: ['cold-tone'] }),
      answer('d', {}),
    ];
    const [figures, ...others] = agreementByRule(answers, ['cold-tone', 'bare-refusal']);
    expect(others).toEqual([]);
    expect(figures).toMatchObject({ rule: 'cold-tone', precision: { value: 0.5 }, recall: { value: 0.5 }, kappa: 0 });
  });
});

/** Asks as any program could, with any headers. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<number> {
  const { method = 'GET', headers = {}, body = '' } = options;
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

describe('the page of a review', () => {
  const taken: unknown[] = [];

  async function serve(): Promise<ReviewServer> {
    const site = {
      page: '<p>page</p>',
      answer: (value: unknown) => (taken.push(value), undefined),
      finish: () => undefined,
    };
    const server = await serveReview(site, 0);
    onTestFinished(() => server.close());
    return server;
  }

  const json = { 'content-type': 'application/json' };

  it('is there for whoever knows its address', async () => {
    const { url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/u);
    expect(await ask(url)).toBe(200);
    expect(await ask(`${url}answer`, { method: 'POST', headers: json, body: '{"id":"a"}' })).toBe(204);
    expect(taken).toEqual([{ id: 'a' }]);
  });

  it('is not there for anybody else', async () => {
    const { url } = await serve();
    const { origin, port } = new URL(url);
    const post = { method: 'POST', body: '{}' };
    expect(await ask(`${origin}/`)).toBe(404);
    expect(await ask(`${origin}/answer`, { ...post, headers: json })).toBe(404);
    expect(await ask(url, { headers: { host: `attacker.example:${port}` } })).toBe(403);
    expect(await ask(`${url}answer`, { ...post, headers: { ...json, origin: 'https://attacker.example' } })).toBe(403);
    expect(await ask(`${url}answer`, { ...post, headers: { ...json, origin: 'null' } })).toBe(403);
    expect(await ask(`${url}answer`, { ...post, headers: { 'content-type': 'text/plain' } })).toBe(415);
  });

  it('refuses what is too long and what is no JSON', async () => {
    const { url } = await serve();
    expect(await ask(`${url}answer`, { method: 'POST', headers: json, body: 'x'.repeat(70_000) })).toBe(413);
    expect(await ask(`${url}answer`, { method: 'POST', headers: json, body: '{' })).toBe(400);
  });
});

describe('makegood review', () => {
  it.each([
    [['review'], 'review takes one file of results.'],
    [['review', 'a.parquet', '--sample', '0'], '--sample cannot be “0”. Give a whole number from 1 to 10000.'],
    [['review', 'a.parquet', '--port', 'x'], '--port cannot be “x”.'],
  ])('explains a wrong command line: %j', async (argv, message) => {
    const { code, stderr } = await makegood(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says so when there is nothing to review', async () => {
    const file = writeResults(temporaryFolder(), 'r.ndjson', [resultRow('a', { reply: null })]);
    const { code, stderr } = await makegood(['review', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/It holds no judged reply with its words\./u);
  });
});
