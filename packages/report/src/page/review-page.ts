import type { RuleNote } from '../report-data.ts';
import type { ReviewAnswer, ReviewItem } from '../review/review.ts';
import { contentPolicy, type PageAssets } from './assets.ts';
import { embedJson, escapeHtml } from './html.ts';

/** What the page of a review holds. */
export interface ReviewData {
  readonly items: readonly ReviewItem[];
  /** What has been answered in an earlier sitting. */
  readonly answers: readonly ReviewAnswer[];
  readonly rules: readonly RuleNote[];
}

/** The page on which a person agrees or disputes; it talks to the server that it came from and to nothing else. */
export function reviewPage(data: ReviewData, assets: PageAssets): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(assets, true))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Review</title>
<style>${assets.style}</style>
</head>
<body>
<div id="review"></div>
<script type="application/json" id="review-data">${embedJson(data)}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}
