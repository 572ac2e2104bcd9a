import { browser } from '../browser.ts';
import { t } from '../i18n.ts';
import { button, element } from '../page/element.ts';
import { keepFocus, showChildren } from '../page/parts.ts';
import { toOrigin } from '../settings/hosts.ts';
import { sites, type Site } from '../sites/index.ts';

/** The products that the extension knows, with the permission for each. */
export async function showSites(): Promise<void> {
  const list = document.getElementById('sites');
  const hosted = sites.filter(({ hosts }) => hosts.length > 0);
  const rows = await Promise.all(hosted.map(rowOf));
  if (list !== null) keepFocus(list, () => showChildren(list, rows));
}

async function rowOf(site: Site): Promise<HTMLElement> {
  const origins = [...new Set(site.hosts.map(toOrigin))];
  const isAllowed = await browser.permissions.contains({ origins });
  // The request has to come straight from the click.
  const ask = isAllowed
    ? () => browser.permissions.remove({ origins })
    : () => browser.permissions.request({ origins });
  const label = isAllowed ? t('options_forbid') : t('options_allow');
  return element(
    'li',
    { class: 'row' },
    element(
      'span',
      { class: 'about' },
      site.name,
      element('br'),
      element('span', { class: 'detail' }, origins.map(hostOf).join(', ')),
    ),
    button(label, () => void ask().then(showSites), {
      key: site.id,
      attributes: { 'aria-label': `${label}: ${site.name}` },
    }),
  );
}

const hostOf = (origin: string): string => origin.replace(/^[^/]+\/\//u, '').replace(/\/\*$/u, '');
