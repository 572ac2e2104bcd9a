import type { Composer } from '../../sites/index.ts';

export interface SendCheckOptions {
  readonly composer: Composer;
  /** Whether the person should be asked, going by the verdict on the text as it stands. */
  readonly shouldAsk: () => boolean;
  /** Shows the question. `key`: the page has no button to press for the person. */
  readonly ask: (how: 'button' | 'key') => void;
  /** The person is about to send: points at the button, reaches it by Tab, or holds the key that sends together with Enter. */
  readonly about: () => void;
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

/** What comes before a click on a button, by mouse, finger and keyboard. */
const approaches = ['pointerover', 'pointerdown', 'focusin'] as const;

/** Held down before the Enter that sends. */
const modifiers: ReadonlySet<string> = new Set(['Control', 'Meta']);

/** Longer than this, in milliseconds, and the message goes out unasked. */
const budget = 100;

/**
 * Holds a message back once when the agent sends it with a serious finding.
 *
 * It decides on the spot, by the verdict that is there. A click or key that was held back to wait for one could not be given to the page
 * again: many take only a person's own. So the verdict is asked for when the person is about to send. With none in time, after any
 * fault, and after “send anyway” the message goes out.
 */
export function createSendCheck({ composer, shouldAsk, ask, about, passed, signal }: SendCheckOptions): SendCheck {
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
    const pressed = sendButtonOf(event, composer);
    if (pressed !== undefined) hold(event, pressed);
  };
  const near = (event: Event): void => {
    if (sendButtonOf(event, composer) !== undefined) about();
  };
  const key = (event: Event): void => {
    if (!isInField(event, composer.field)) return;
    const press = event as KeyboardEvent;
    if (composer.isSendKey(press)) hold(event, undefined);
    else if (modifiers.has(press.key)) about();
  };

  // The window captures before any listener of the page, which may have been there first, on a lower node.
  for (const view of windowsOf(composer)) {
    view.addEventListener('click', click, { capture: true, signal });
    view.addEventListener('keydown', key, { capture: true, signal });
    for (const name of approaches) view.addEventListener(name, near, { capture: true, passive: true, signal });
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

/** The innermost element of an event, where that is on a button that sends. */
function sendButtonOf(event: Event, composer: Composer): HTMLElement | undefined {
  const target = event.composedPath()[0] as HTMLElement | Window | undefined;
  const isElement = target !== undefined && 'nodeType' in target && target.nodeType === Node.ELEMENT_NODE;
  return isElement && composer.isSendButton(target) ? target : undefined;
}

const isInField = (event: Event, field: HTMLElement): boolean => event.composedPath().includes(field);

function windowsOf({ field, root }: Composer): Set<Window> {
  const views = [field, root].map(({ ownerDocument }) => ownerDocument.defaultView);
  return new Set(views.filter((view) => view !== null));
}
