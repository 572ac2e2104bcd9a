import type { RuleId, Severity, Suggestion } from 'makegood';

/** What the panel asks, by way of the background, of the session that opened it. The token names the session, and keeps strangers out. */
export interface PanelRequest {
  readonly kind: 'panel';
  readonly token: string;
  readonly action: PanelAction;
}

export type PanelAction =
  /** The panel has loaded. */
  | { readonly do: 'show' }
  /** Fetches better wordings for a note than the engine's templates; they are in the state from then on. */
  | { readonly do: 'suggest'; readonly id: string }
  | { readonly do: 'apply'; readonly id: string; readonly suggestion: Suggestion }
  | { readonly do: 'dismiss'; readonly id: string }
  | { readonly do: 'switch-rule-off'; readonly ruleId: RuleId }
  | { readonly do: 'read-selection' }
  | { readonly do: 'read-text'; readonly text: string }
  | { readonly do: 'read-page' }
  | { readonly do: 'retry' }
  | { readonly do: 'resize'; readonly height: number }
  | { readonly do: 'send-anyway' }
  /** Closes the panel and gives the focus back to the draft. */
  | { readonly do: 'close' };

export interface PanelReply {
  readonly state: PanelState;
  /** After `show`: the panel was opened to be worked with, and shall take the focus. */
  readonly takeFocus?: true;
  /** Why `apply` changed nothing, or `read-selection` found nothing. */
  readonly refused?: 'stale' | 'editor' | 'nothing-selected' | 'look-at-draft';
}

/** What the session tells its panel after each change. */
export interface PanelUpdate {
  readonly kind: 'panel-state';
  readonly token: string;
  readonly state: PanelState;
  readonly takeFocus?: true;
}

export type Phase =
  /** Nothing is written yet. */
  | 'empty'
  | 'checking'
  | 'judged'
  /** Only colleagues will read it. */
  | 'note'
  /** The engine did not answer. */
  | 'failed';

/** Everything that the panel shows. */
export interface PanelState {
  readonly phase: Phase;
  /** Counts the verdicts: better wordings that were asked for belong to one of them. */
  readonly verdict: number;
  readonly notes: readonly Note[];
  readonly customer: CustomerMessage;
  /** How many notes were dismissed in this draft. */
  readonly dismissed: number;
  /** The person is about to send, and is asked whether to. With `key` the page shows no button that could be pressed instead. */
  readonly question?: 'button' | 'key';
  /** Another extension that warns of “sorry” is at work on the page. */
  readonly justNotSorry: boolean;
  /** The note to show first. */
  readonly active?: string;
}

/** One finding, as a card. */
export interface Note {
  /** Stays the same while the words do. */
  readonly id: string;
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly quote?: string;
  readonly message: string;
  readonly why: string;
  readonly source: string;
  readonly suggestions: readonly Wording[];
}

/** A suggestion as a card shows it. */
export interface Wording extends Suggestion {
  /** The words that it takes the place of; empty where it adds some. */
  readonly replaces: string;
}

/** Which words of the customer the draft was judged against. */
export interface CustomerMessage {
  readonly from: 'page' | 'draft' | 'selection' | 'pasted' | 'none';
  readonly text?: string;
  readonly author?: string;
  readonly time?: string;
}
