import { browser } from '../browser.ts';
import { t } from '../i18n.ts';

/** The shortcut as it is now, and where the browser lets people change it. */
export async function showShortcut(): Promise<void> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
  const place = document.getElementById('shortcut');
  const where = browser.runtime.getURL('').startsWith('moz-extension:') ? t('keys_firefox') : t('keys_chromium');
  const what = shortcut === '' ? t('keys_none') : t('keys_are', shortcut);
  if (place !== null) place.textContent = `${what} ${where}`;
}
