import type { Composer } from '../../sites/index.ts';

export interface SendCheckOptions {
  readonly composer: Composer;
  /** Whether the person should be asked, going by the verdict on the text as it stands. */
  readonly shouldAsk: () => boolean;
  /** Shows the question. `key`: the page has no button to press for the person. */
  readonly ask: (how: 'button' | 'key') => void;
  /** A button or key that sends was let through. Whether the message went out only the draft can tell. */
  readonly passed: () => void;
  readonly signal: AbortSignal;
}

export interface SendCheck {
  /** The person wants it sent: the page's button is pressed, and nothing is held back in this draft any more. */
  readonly sendAnyway: () => void;
  /** The draft is empty again, so what is written next is another message. */
  readonly reset: () => void;
}

/** Longer than this, in milliseconds, and the message goes out unasked. */
const budget = 100;

/**
 * Holds a message back once when the agent sends it with a serious finding.
 *
 * It decides on the spot, by the verdict that is there: a page cannot be told to wait. With none in time, after any fault, and after
 * “send anyway” it stays out of the way.
 */
export function createSendCheck({ composer, shouldAsk, ask, passed, signal }: SendCheckOptions): SendCheck {
  let wasAsked = false;
  let button: HTMLElement | undefined;

  const hold = (event: Event, pressed: HTMLElement | undefined): void => {
    if (wasAsked || !event.isTrusted || !isAskedInTime(shouldAsk)) {
      passed();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    wasAsked = true;
    button = pressed ?? buttonOf(composer);
    ask(button === undefined ? 'key' : 'button');
  };
  const click = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (target.nodeType === Node.ELEMENT_NODE && composer.isSendButton(target)) hold(event, target);
  };
  const key = (event: Event): void => {
    if (isInField(event, composer.field) && composer.isSendKey(event as KeyboardEvent)) hold(event, undefined);
  };

  // The window captures before any listener of the page, which may have been there first, on a lower node.
  for (const view of windowsOf(composer)) {
    view.addEventListener('click', click, { capture: true, signal });
    view.addEventListener('keydown', key, { capture: true, signal });
  }
  return {
    sendAnyway: () => {
      wasAsked = true;
      button?.click();
    },
    reset: () => {
      wasAsked = false;
      button = undefined;
    },
  };
}

/** Fails open: a fault while deciding, or a decision that takes too long, never keeps a message back. */
function isAskedInTime(shouldAsk: () => boolean): boolean {
  const start = performance.now();
  try {
    return shouldAsk() && performance.now() - start <= budget;
  } catch {
    return false;
  }
}

/** The button that sends, where it is the only one: some products have a second that sends later, or to others. */
function buttonOf({ root, site }: Composer): HTMLElement | undefined {
  const { buttons } = site.sending;
  const found = buttons === undefined ? [] : [...root.querySelectorAll<HTMLElement>(buttons)];
  return found.length === 1 ? found[0] : undefined;
}

const isInField = (event: Event, field: HTMLElement): boolean => event.composedPath().includes(field);

function windowsOf({ field, root }: Composer): Set<Window> {
  const views = [field, root].map(({ ownerDocument }) => ownerDocument.defaultView);
  return new Set(views.filter((view) => view !== null));
}
