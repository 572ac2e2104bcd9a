import type { ReportData } from '../report-data.ts';
import { contentPolicy, type PageAssets } from './assets.ts';
import { embedJson, escapeHtml } from './html.ts';

export interface ReportPage {
  readonly data: ReportData;
  /** The columns of the dataset, deflated and in base 64. */
  readonly columns: string;
  readonly assets: PageAssets;
}

/** The report as one file: it opens from disk, asks nothing of the network, and holds its own data. */
export function reportPage({ data, columns, assets }: ReportPage): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Makegood">
<title>${escapeHtml(data.title)}</title>
<style>${assets.style}</style>
</head>
<body>
<div id="report"><noscript>This report counts in the browser: please allow its script. It asks nothing of the network.</noscript></div>
<script type="application/json" id="report-data">${embedJson(data)}</script>
<script type="text/plain" id="report-columns">${columns}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}
