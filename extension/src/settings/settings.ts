import type { CheckerOptions, PhraseRule, Severity } from 'makegood';

/** What a person, or a team's policy, has chosen. Kept on this computer only: synchronised storage would leave it. */
export interface Settings {
  /** Hosts where the check is off although the browser lets it run, such as `mail.example.com`. */
  readonly offSites: readonly string[];
  /** Off everywhere until then, in milliseconds since 1970; 0 when not paused. */
  readonly pausedUntil: number;
  /** Severity by rule; `off` switches it off. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly phrases: Phrases;
  /** Ask once before a public reply with a serious finding is sent. */
  readonly sendCheck: boolean;
}

/** A team's own phrases: the part of the engine's options that is plain data. */
export interface Phrases extends Pick<CheckerOptions, 'lexicons' | 'slots'> {
  readonly rules?: readonly PhraseRule[];
}

export type SettingName = keyof Settings;

export const defaults: Settings = { offSites: [], pausedUntil: 0, severities: {}, phrases: {}, sendCheck: false };

export const settingNames = Object.keys(defaults) as SettingName[];

/** The policy wins over the person, the person over the defaults; severities mix rule by rule. */
export function layered(own: Partial<Settings>, policy: Partial<Settings>): Settings {
  return {
    ...defaults,
    ...own,
    ...policy,
    severities: { ...own.severities, ...policy.severities },
    phrases: policy.phrases ?? own.phrases ?? defaults.phrases,
  };
}

/** What `createChecker` takes. */
export function checkerOptions({ severities, phrases }: Settings): CheckerOptions {
  return { ...phrases, severities };
}

/** Whether a page of this host is checked, the time being `now`. */
export function isOn({ offSites, pausedUntil }: Settings, host: string, now: number): boolean {
  return now >= pausedUntil && !offSites.includes(host);
}
