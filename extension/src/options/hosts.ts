import { browser } from '../browser.ts';
import { t } from '../i18n.ts';
import { button, element } from '../page/element.ts';
import { keepFocus, showChildren } from '../page/parts.ts';
import { toOrigin } from '../settings/hosts.ts';
import { writeSettings, type StoredSettings } from '../settings/store.ts';
import { sites } from '../sites/index.ts';

/** Hosts that were allowed from the popup, a company's own help desk for instance, and hosts where the check was switched off. */
export async function showHosts({ settings, fixed }: StoredSettings): Promise<void> {
  const known = new Set(sites.flatMap(({ hosts }) => hosts.map(toOrigin)));
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = origins
    .filter((origin) => !known.has(origin))
    .map((origin) =>
      rowOf(origin, t('options_forbid'), false, async () => {
        await browser.permissions.remove({ origins: [origin] });
        await showHosts({ settings, fixed });
      }),
    );
  const off = settings.offSites.map((host) =>
    rowOf(t('options_off_here', host), t('options_on_again'), fixed.has('offSites'), async () => {
      await writeSettings({ offSites: settings.offSites.filter((each) => each !== host) });
    }),
  );
  const list = document.getElementById('hosts');
  const none = element('li', { class: 'muted' }, t('options_hosts_none'));
  const rows = allowed.length + off.length === 0 ? [none] : [...allowed, ...off];
  if (list !== null) keepFocus(list, () => showChildren(list, rows));
}

function rowOf(about: string, label: string, isFixed: boolean, press: () => Promise<void>): HTMLElement {
  const attributes = { 'aria-label': `${label}: ${about}`, disabled: isFixed };
  return element(
    'li',
    { class: 'row' },
    element('span', { class: 'about' }, about),
    button(label, () => void press(), { key: about, attributes }),
  );
}
