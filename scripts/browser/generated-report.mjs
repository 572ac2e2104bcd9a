/** A report on as many generated replies as one likes. */
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { fromRoot } from '../lib/workspace.mjs';

export async function generatedReport(replies) {
  const report = await import(fromRoot('packages', 'report', 'dist', 'index.js'));
  const rowsFile = fromRoot('packages', 'report', 'test', 'support', 'generated-rows.ts');
  const { module } = await runnerImport(rowsFile, { configFile: false, logLevel: 'error' });
  const generated = Array.from(module.generatedRows(replies));
  const dataset = report.datasetOf(generated.map(({ row }) => row));
  const excerpts = Array.from(report.excerptRows(dataset, report.conversationsOf(dataset)), (index) => {
    const { row, text } = generated[index];
    const broken = row.promises.filter(({ status }) => status === 'not-seen');
    return { row: index, id: row.id, conversation: row.conversation, findings: row.findings, broken, ...text };
  });
  return report.reportPage({
    data: {
      title: `${replies} generated replies`,
      written: '2026-07-06T00:00:00Z',
      head: report.headOf(dataset),
      rules: [],
      excerpts,
      promises: [],
      privacy: [],
    },
    columns: deflateRawSync(report.encodeColumns(dataset)).toString('base64'),
    assets: JSON.parse(readFileSync(fromRoot('packages', 'report', 'assets', 'report.json'), 'utf8')),
  });
}
