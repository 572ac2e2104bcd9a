import { generic } from '../catalogue/generic.ts';
import { sites } from '../catalogue/index.ts';
import type { Site } from '../site.ts';
import { fitsMatchPattern } from './match-pattern.ts';

const isOn = (site: Site, page: Document): boolean =>
  site.hosts.some((pattern) => fitsMatchPattern(pattern, page.location)) || (site.recognises?.(page) ?? false);

/** The product that a page belongs to; `generic` for a page that is none of them. */
export function siteOf(page: Document): Site {
  return sites.find((site) => site !== generic && isOn(site, page)) ?? generic;
}
