import type { Channel, Role } from 'makegood';

/**
 * What the pages of one product look like: where a reply is written, and where the customer's words stand.
 *
 * A site is data and small predicates. It holds nothing about editing (that is `@makegood/dom`) and nothing about reading pages
 * (that is `reading/`). What a site is not sure of it leaves out: an unknown is told to the agent, a guess would mislead the engine.
 */
export interface Site {
  /** Kebab case; the same as the file's name. */
  readonly id: string;
  /** As its maker spells it. */
  readonly name: string;
  readonly channel: Channel;
  /** Match patterns to ask permission for. Empty where everybody hosts the product at an address of their own. */
  readonly hosts: readonly string[];
  /** Whether a page is this product's, by marks in its markup. A product without `hosts` has one. */
  readonly recognises?: (page: Document) => boolean;
  readonly composer: ComposerHooks;
  /** Left out where the page shows the customer's words in no form that can be trusted. */
  readonly conversation?: ConversationHooks;
  /** Whether the draft itself carries the customer's message, as quoted history which the engine reads. */
  readonly quotesInDraft: boolean;
  readonly sending: SendingHooks;
  readonly checked: Checked;
}

/**
 * How a reply box is told from the other fields of the page. Selectors are matched on the focused element and its ancestors, through
 * shadow roots and the frames of the same origin that hold it. A field that takes no prose (any `input`) is never one.
 */
export interface ComposerHooks {
  /** The editable element, or something close around it. */
  readonly field: string;
  /** Fields of prose that are no reply: the title of an issue, a search box, a macro's name. */
  readonly except?: string;
  /** The outermost element of the composer. Left out: the nearest element around the field that holds a button that sends. */
  readonly root?: string;
  /** Whether colleagues alone will read it. Undefined: cannot be told. Left out: the product has no notes in this box. */
  readonly isNote?: (composer: { root: Element; field: Element }) => boolean | undefined;
}

/** Where the messages stand. Only the container nearest to the composer is read, and never more than `limits` allow. */
export interface ConversationHooks {
  /** The element that holds the messages of one conversation. */
  readonly container: string;
  /** The composer has to stand in the container; a composer elsewhere may answer another conversation. */
  readonly enclosing?: true;
  /** One message, inside the container. */
  readonly message: string;
  /** What marks a message that was not said to the other side, on it or in it: internal notes, system events, drafts. */
  readonly except?: string;
  /** The element of the message's own words. */
  readonly text: string;
  /** Parts inside the text that its author did not write: quoted history, times, buttons. */
  readonly skip?: string;
  /** Who wrote it. Undefined where the page does not show it beyond doubt; such a message is not read as anybody's. */
  readonly role: (message: Element) => Role | undefined;
  /**
   * The page tells the agent's own messages from everybody else's, and no more. The others are the customer while they are one person;
   * with two of them, one may be a colleague, and nobody is taken for the customer.
   */
  readonly twoParties?: true;
  /** The element that names the author, or the name itself. */
  readonly author?: string | ((message: Element) => string | undefined);
  /** The element that tells the time, to machines in an attribute or to people in its text, or the time as it is shown. */
  readonly time?: string | ((message: Element) => string | undefined);
  /** The page shows the newest message first. */
  readonly newestFirst?: true;
  /** A number that grows with time, where the agent may turn the page's order round in the settings. */
  readonly order?: (message: Element) => number;
  /** The composer is a window of its own. The conversation is in the window that opened it, if that still shows the same one. */
  readonly inOpener?: (windows: { opener: Document; page: Document }) => boolean;
}

export type SendKey = 'Enter' | 'Mod+Enter';

/** How the product sends. What is left out is not known, and a send check does not guard it. */
export interface SendingHooks {
  /** The buttons that send, inside the composer's root. */
  readonly buttons?: string;
  /** Keys that send from the field. `Mod` is Control, on a Mac Command. */
  readonly keys?: readonly SendKey[];
}

/** How it is known that the hooks fit, and what they leave out. */
export interface Checked {
  /**
   * `product`: looked at in the product itself, run locally. `stored page`: only against pages that the project wrote after hooks found
   * in public code. `nothing`: the box is found as on any unknown page, and no conversation is read.
   */
  readonly against: 'product' | 'stored page' | 'nothing';
  /** Of the product that was looked at. */
  readonly version?: string;
  /** When it was looked at, as an ISO 8601 date. */
  readonly on?: string;
  /** How good the evidence for the hooks is, where the product itself was not to be had. */
  readonly sureness?: 'high' | 'fair' | 'low';
  /** What is not read, and why; a phrase for the table. */
  readonly notes: string;
}

/** A reply box on a page, as `findComposer` returns it. */
export interface Composer {
  readonly site: Site;
  /** The editable element itself; it may live in a frame's document or in a shadow root. */
  readonly field: HTMLElement;
  readonly root: Element;
  /** True: colleagues alone will read it. False: it goes to the customer. Undefined: unknown. Ask anew each time, since agents switch. */
  isNote(): boolean | undefined;
  /** Reads the messages around the composer, now. */
  readConversation(): Conversation;
  /** Whether a click on this element (the innermost of the event's path) sends the draft. */
  isSendButton(target: Element): boolean;
  /** Whether this key, pressed in the field, sends the draft. */
  isSendKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>): boolean;
}

export interface Conversation {
  /**
   * `page`: a customer's message stands in `messages`. `draft`: it can only be in the draft's quoted history, if anywhere; hand the
   * engine the whole draft and no context. `none`: no customer message found.
   */
  readonly source: 'page' | 'draft' | 'none';
  /** Oldest first: the newest that fit the limits. */
  readonly messages: readonly Message[];
}

export interface Message {
  readonly role: Role;
  readonly text: string;
  /** As the page names them. */
  readonly author?: string;
  /** When it was sent, ISO 8601 where the page says so to machines. */
  readonly at?: string;
  /** When it was sent, as the page shows it. */
  readonly shownTime?: string;
}
