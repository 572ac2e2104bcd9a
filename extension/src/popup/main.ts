import { browser } from '../browser.ts';
import { t } from '../i18n.ts';
import { button, element } from '../page/element.ts';
import { localise } from '../page/localise.ts';
import { askBackground } from '../protocol/background.ts';
import { isOn, type Settings } from '../settings/settings.ts';
import { readSettings, writeSettings, type StoredSettings } from '../settings/store.ts';
import { openTab, type OpenTab } from './tab.ts';

const hour = 3_600_000;

/** Everything that the popup shows. */
interface PopupState extends StoredSettings {
  readonly tab: OpenTab | undefined;
  readonly isTabOn: boolean;
}

async function readState(): Promise<PopupState> {
  const [stored, tab] = await Promise.all([readSettings(), openTab()]);
  const isTabOn = tab === undefined || (await askBackground({ kind: 'tab-status', tabId: tab.id })).on;
  return { ...stored, tab, isTabOn };
}

function statusOf({ settings, tab, isTabOn }: PopupState): string {
  if (tab?.host === undefined) return t('popup_no_page');
  if (settings.pausedUntil > Date.now()) return t('popup_paused', timeOf(settings.pausedUntil));
  if (!tab.isAllowed) return t('popup_not_allowed', tab.host);
  if (settings.offSites.includes(tab.host)) return t('popup_off_site', tab.host);
  return isTabOn ? t('popup_on', tab.host) : t('popup_off_tab');
}

/** Whether the tab is checked, by all that the person chose. */
const isChecked = ({ settings, tab, isTabOn }: PopupState): boolean =>
  tab?.host !== undefined && tab.isAllowed && isTabOn && isOn(settings, tab.host, Date.now());

const timeOf = (moment: number): string =>
  new Date(moment).toLocaleTimeString(browser.i18n.getUILanguage(), { timeStyle: 'short' });

function controlsOf(state: PopupState): HTMLElement[] {
  const { settings, fixed, tab, isTabOn } = state;
  if (tab?.host === undefined) return [];
  const { host, id, isAllowed, origins } = tab;
  const isPaused = settings.pausedUntil > Date.now();
  const checkBox = button(t('popup_check_box'), () => void checkNow(id), { class: isAllowed ? '' : 'primary' });
  const allow = button(t('popup_allow', host), () => void allowSite(origins));
  if (!isAllowed) return [checkBox, allow];
  const onSite = switchOf(t('popup_switch_site'), !settings.offSites.includes(host), fixed.has('offSites'), (on) => ({
    offSites: on ? settings.offSites.filter((each) => each !== host) : [...settings.offSites, host],
  }));
  const onTab = checkboxOf(t('popup_switch_tab'), isTabOn, false, async (on) => {
    await askBackground({ kind: 'switch-tab', tabId: id, on });
  });
  const pause = button(isPaused ? t('popup_resume') : t('popup_pause'), () => {
    void change({ pausedUntil: isPaused ? 0 : Date.now() + hour });
  });
  return [onSite, onTab, checkBox, pause];
}

function switchOf(
  label: string,
  isChosen: boolean,
  isFixed: boolean,
  changed: (on: boolean) => Partial<Settings>,
): HTMLElement {
  return checkboxOf(label, isChosen, isFixed, (on) => writeSettings(changed(on)));
}

function checkboxOf(
  label: string,
  isChosen: boolean,
  isFixed: boolean,
  changed: (on: boolean) => Promise<void>,
): HTMLElement {
  const box = element('input', {
    key: label,
    attributes: { type: 'checkbox', role: 'switch', checked: isChosen, disabled: isFixed },
    on: { change: () => void changed(box.checked).then(show) },
  });
  return element('label', { class: 'switch' }, label, box);
}

async function change(settings: Partial<Settings>): Promise<void> {
  await writeSettings(settings);
  await show();
}

async function checkNow(tabId: number): Promise<void> {
  const found = await askBackground({ kind: 'check-box', tabId });
  if (found) window.close();
  else setStatus(t('popup_no_box'));
}

/** The request has to come straight from the click. The browser may close the popup when it asks the person. */
async function allowSite(origins: readonly string[]): Promise<void> {
  if (await browser.permissions.request({ origins: [...origins] })) await show();
}

function setStatus(words: string): void {
  const status = document.getElementById('status');
  if (status !== null) status.textContent = words;
}

async function show(): Promise<void> {
  const state = await readState();
  setStatus(statusOf(state));
  document.getElementById('status')?.classList.toggle('on', isChecked(state));
  const key = (document.activeElement as HTMLElement | null)?.dataset['key'];
  const controls = document.getElementById('controls');
  controls?.replaceChildren(...controlsOf(state));
  if (key !== undefined) controls?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

localise(document);
document.getElementById('options')?.addEventListener('click', () => void browser.runtime.openOptionsPage());
await show();
