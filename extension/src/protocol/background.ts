import type { Analysis, Case, Finding, RuleId, Severity, Suggestion } from 'makegood';
import { browser } from '../browser.ts';
import type { PanelUpdate } from './panel.ts';

/** What content scripts and extension pages ask of the background. Each kind has its answer in `BackgroundReplies`. */
export type BackgroundRequest =
  /** Is the check on for the page that asks? Also wakes the engine, so that it is warm when the first words are typed. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'check'; readonly case: Case }
  | { readonly kind: 'suggest'; readonly case: Case; readonly finding: Finding }
  | { readonly kind: 'switch-rule-off'; readonly ruleId: RuleId }
  /** Passes a session's news on to its panel. */
  | { readonly kind: 'tell-panel'; readonly update: PanelUpdate }
  | { readonly kind: 'list-rules' }
  /** Would the engine take these phrases? Nothing is stored. */
  | { readonly kind: 'try-phrases'; readonly phrases: unknown }
  | { readonly kind: 'tab-status'; readonly tabId: number }
  | { readonly kind: 'switch-tab'; readonly tabId: number; readonly on: boolean }
  /** Looks at the box with the focus in a tab that the person pointed at, by the permission that this gave. */
  | { readonly kind: 'check-box'; readonly tabId: number };

export interface BackgroundReplies {
  hello: Standing;
  check: Analysis;
  suggest: Suggestion[];
  'switch-rule-off': true;
  'tell-panel': true;
  'list-rules': RuleSummary[];
  'try-phrases': PhrasesVerdict;
  'tab-status': TabStatus;
  'switch-tab': true;
  'check-box': boolean;
}

/** Whether the page is checked, and the settings that its content script needs. */
export interface Standing {
  readonly on: boolean;
  readonly sendCheck: boolean;
}

export interface TabStatus {
  readonly on: boolean;
}

export interface RuleSummary {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
}

export type PhrasesVerdict =
  | { readonly ok: true; readonly rules: number; readonly lexicons: number }
  | { readonly ok: false; readonly problem: string };

/** Asks the background, starting it where it sleeps. Rejects with its error, or when the extension was updated meanwhile. */
export function askBackground<R extends BackgroundRequest>(request: R): Promise<BackgroundReplies[R['kind']]> {
  return browser.runtime.sendMessage(request);
}
