import { describe, expect, it } from 'vitest';
import { datasetOf } from '../src/data/builder.ts';
import { headOf } from '../src/data/encode.ts';
import { reportPage } from '../src/page/report-page.ts';
import { row } from './support/rows.ts';

const assets = { script: 'start()', style: 'p{}', scriptHash: 'sha256-a', styleHashes: ['sha256-b', 'sha256-c'] };
const hostile = '</script><!--<script>alert(1)</script>';

function pageWith(title: string, reply: string): string {
  return reportPage({
    data: {
      title,
      written: '2026-04-13T00:00:00Z',
      head: headOf(datasetOf([row()])),
      rules: [],
      excerpts: [{ row: 0, id: 'a', conversation: 'a', findings: [], broken: [], customer: '', reply }],
      promises: [],
      privacy: [],
    },
    columns: '',
    assets,
  });
}

describe('the page of the report', () => {
  it('allows its own script and style and nothing else', () => {
    const [, policy] = /content="([^"]+script-src[^"]+)"/u.exec(pageWith('Report', '')) ?? [];
    expect(policy).toBe(
      "default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b' 'sha256-c'; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('holds hostile words without running them', () => {
    const page = pageWith(hostile, hostile);
    expect(page.match(/<script/gu)).toHaveLength(3);
    expect(page.match(/<\/script>/gu)).toHaveLength(3);
    expect(page).not.toContain('<!--');
    const [, json = ''] = /id="report-data">(.*?)<\/script>/su.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({ title: hostile, excerpts: [{ reply: hostile }] });
  });

  it('names no address to load anything from', () => {
    expect(pageWith('Report', '')).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//u);
  });
});
