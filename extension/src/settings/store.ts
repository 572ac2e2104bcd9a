import { browser } from '../browser.ts';
import { layered, settingNames, type SettingName, type Settings } from './settings.ts';

/** The settings in force, and those that a policy has fixed. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly fixed: ReadonlySet<SettingName>;
}

export async function readSettings(): Promise<StoredSettings> {
  const [own, policy] = await Promise.all([browser.storage.local.get(settingNames), readPolicy()]);
  return {
    settings: layered(own, policy),
    fixed: new Set(settingNames.filter((name) => policy[name] !== undefined)),
  };
}

export async function writeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed);
}

/** Calls `listener` when a setting has changed, until the signal aborts. */
export function watchSettings(listener: () => void, signal: AbortSignal): void {
  const heard = (_changes: unknown, area: string): void => {
    if (area === 'local' || area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}

/** Firefox rejects where the administrator has set nothing. */
async function readPolicy(): Promise<Partial<Settings>> {
  const [policy] = await Promise.allSettled([browser.storage.managed.get(settingNames)]);
  return policy.status === 'fulfilled' ? policy.value : {};
}
