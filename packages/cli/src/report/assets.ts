import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageAssets } from '@makegood/report';

/** The script and the style of a page, as the build left them. */
export function pageAssets(page: 'report' | 'review'): PageAssets {
  const file = createRequire(import.meta.url).resolve(`@makegood/report/assets/${page}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as PageAssets;
}
