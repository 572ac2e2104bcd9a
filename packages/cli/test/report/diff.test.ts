import { describe, expect, it } from 'vitest';
import type { Comparison } from '@makegood/report';
import { makegood } from '../harness.ts';
import { resultRow, temporaryFolder, writeResults } from './results.ts';

const calm = { findings: [], score: 90 };

function rows(prefix: string, bad: number): Record<string, unknown>[] {
  return Array.from({ length: 60 }, (_, i) => resultRow(`${prefix}${i}`, i < bad ? {} : calm));
}

describe('makegood diff', () => {
  it('tells in words what became better', async () => {
    const folder = temporaryFolder();
    const files = [
      writeResults(folder, 'spring.ndjson', rows('a', 40)),
      writeResults(folder, 'summer.ndjson', rows('b', 10)),
    ];
    const { code, stdout, stderr } = await makegood(['diff', ...files]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/responsibility-shift +66\.7 % +16\.7 % +-50\.0 +-6\d\.\d to -3\d\.\d +better/u);
    expect(stdout).toMatch(
      /Different replies, taken as independent of each other\. 95 % intervals: difference of means, Welch;/u,
    );
  });

  it('compares the same replies pair by pair', async () => {
    const folder = temporaryFolder();
    const files = [
      writeResults(folder, 'old.ndjson', rows('a', 40)),
      writeResults(folder, 'new.ndjson', rows('a', 30)),
    ];
    const { stdout } = await makegood(['diff', ...files, '--format', 'json']);
    const comparison = JSON.parse(stdout) as Comparison;
    expect(comparison.paired).toBe(true);
    expect(comparison.changed?.replies).toBe(10);
    expect((await makegood(['diff', ...files])).stdout).toMatch(/10 of 60 replies are judged otherwise: a30, a31,/u);
  });

  it('takes exactly two files, and names the one that it cannot read', async () => {
    expect((await makegood(['diff', 'one.parquet'])).stderr).toContain('diff takes two files of results.');
    const { code, stderr } = await makegood(['diff', 'one.parquet', 'two.parquet']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^one\.parquet: There is no such file\./u);
  });
});
