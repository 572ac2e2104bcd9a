import type { Conversation, ConversationHooks, Message, Site } from '../site.ts';
import { limits } from './limits.ts';
import { isVisible, readText } from './text.ts';
import { isElement, pageOf, surroundings } from './tree.ts';

/** The document of the window that opened the page, where it is of the same origin. */
function openerOf(page: Document): Document | undefined {
  try {
    const opener = page.defaultView?.opener as Window | null | undefined;
    return opener?.document;
  } catch (cause) {
    // Another origin opened the window; it may not be looked at.
    if (cause instanceof DOMException && cause.name === 'SecurityError') return undefined;
    throw cause;
  }
}

const visible = (scope: ParentNode, selector: string): Element[] =>
  [...scope.querySelectorAll(selector)].filter((element) => isVisible(element));

const onlyOne = (elements: readonly Element[]): Element | undefined =>
  elements.length === 1 ? elements[0] : undefined;

/**
 * The container nearest to the composer. Several tickets are often mounted at once: the one that shares the closest ancestor with the
 * composer is its own, and where two are equally near, neither is taken.
 */
function findContainer(root: Element, { container, inOpener }: ConversationHooks): Element | undefined {
  if (inOpener === true) {
    const opener = openerOf(pageOf(root));
    return opener === undefined ? undefined : onlyOne(visible(opener, container));
  }
  if (root.matches(container)) return root;
  for (const around of surroundings(root)) {
    if (isElement(around) && around.matches(container)) return around;
    const found = visible(around, container);
    if (found.length > 0) return onlyOne(found);
  }
  return undefined;
}

/** The elements of a kind in a message, the message itself included, without those inside another of them. */
function within(message: Element, selector: string): Element[] {
  if (message.matches(selector)) return [message];
  const all = [...message.querySelectorAll(selector)];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

function shown(message: Element, selector: string | undefined): string | undefined {
  const element = selector === undefined ? undefined : within(message, selector)[0];
  if (element === undefined) return undefined;
  const text = readText(element, { limit: 200 });
  return (text === '' ? element.getAttribute('title') : text) ?? undefined;
}

function machineTime(message: Element, selector: string | undefined): string | undefined {
  const element = selector === undefined ? undefined : within(message, selector)[0];
  const value = element?.getAttribute('datetime');
  return value === null || value === undefined || Number.isNaN(Date.parse(value))
    ? undefined
    : new Date(value).toISOString();
}

function readMessage(element: Element, hooks: ConversationHooks, limit: number): Message | undefined {
  const role = hooks.role(element);
  if (role === undefined) return undefined;
  const text = within(element, hooks.text)
    .map((part) => readText(part, { skip: hooks.skip, limit }))
    .join('\n')
    .slice(0, limit);
  if (text.trim() === '') return undefined;
  const author = shown(element, hooks.author);
  const at = machineTime(element, hooks.time);
  const shownTime = shown(element, hooks.time);
  return {
    role,
    text,
    ...(author !== undefined && { author }),
    ...(at !== undefined && { at }),
    ...(shownTime !== undefined && { shownTime }),
  };
}

/** The message elements, oldest first. */
function messageElements(container: Element, { message, except, newestFirst, order }: ConversationHooks): Element[] {
  const found = visible(container, message).filter((element) => except === undefined || !element.matches(except));
  if (order !== undefined) return found.toSorted((a, b) => order(a) - order(b));
  return newestFirst === true ? found.toReversed() : found;
}

function readMessages(container: Element, hooks: ConversationHooks): Message[] {
  const messages: Message[] = [];
  let room: number = limits.characters;
  for (const element of messageElements(container, hooks).slice(-limits.messages).toReversed()) {
    if (room <= 0) break;
    const message = readMessage(element, hooks, room);
    if (message === undefined) continue;
    messages.push(message);
    room -= message.text.length;
  }
  return messages.toReversed();
}

export function readConversation(site: Site, root: Element): Conversation {
  const { conversation: hooks, quotesInDraft } = site;
  const container = hooks === undefined ? undefined : findContainer(root, hooks);
  const messages = hooks === undefined || container === undefined ? [] : readMessages(container, hooks);
  if (messages.some(({ role }) => role === 'customer')) return { source: 'page', messages };
  return { source: quotesInDraft ? 'draft' : 'none', messages };
}
