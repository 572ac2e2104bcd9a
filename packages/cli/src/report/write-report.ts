import { deflateRawSync } from 'node:zlib';
import { encodeColumns, headOf, reportPage, type Dataset, type ReportData } from '@makegood/report';
import { pageAssets } from './assets.ts';

/** The report as HTML: figures and words in a page that stands alone. */
export function renderReport(dataset: Dataset, data: Omit<ReportData, 'head'>): string {
  return reportPage({
    data: { ...data, head: headOf(dataset) },
    columns: deflateRawSync(encodeColumns(dataset), { level: 9 }).toString('base64'),
    assets: pageAssets('report'),
  });
}
