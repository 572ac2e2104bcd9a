import type { Conversation, ConversationHooks, Message, Site } from '../site.ts';
import { limits } from './limits.ts';
import { isVisible, readText } from './text.ts';
import { isElement, pageOf, surroundings } from '../tree.ts';

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
function findContainer(field: Element, { container, enclosing, inOpener }: ConversationHooks): Element | undefined {
  if (inOpener !== undefined) {
    const page = pageOf(field);
    const opener = openerOf(page);
    return opener !== undefined && inOpener({ opener, page }) ? onlyOne(visible(opener, container)) : undefined;
  }
  for (const around of surroundings(field)) {
    if (isElement(around) && around.matches(container)) return around;
    const found = enclosing === true ? [] : visible(around, container);
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

/** Whether a part of a message stands inside something that is skipped, such as the quote of another message. */
function isInside(part: Element, skip: string | undefined, message: Element): boolean {
  const skipped = skip === undefined ? null : part.closest(skip);
  return skipped !== null && skipped !== message && message.contains(skipped);
}

type Told = string | ((message: Element) => string | undefined) | undefined;

const find = (message: Element, by: Told): Element | undefined =>
  typeof by === 'string' ? within(message, by)[0] : undefined;

/** What the page says about a message to people. It is often hidden until pointed at, so styles are not asked. */
const textOf = (element: Element | undefined): string | undefined =>
  element?.textContent.replaceAll(/\s+/gu, ' ').trim().slice(0, 200);

const authorOf = (message: Element, by: Told): string | undefined =>
  typeof by === 'function' ? by(message) : textOf(find(message, by));

/** The title before the text: “28 November 2026, 14:02” says more than “5 minutes ago”. */
function shownTimeOf(message: Element, by: Told): string | undefined {
  if (typeof by === 'function') return by(message);
  const element = find(message, by);
  return element?.getAttribute('title') ?? textOf(element);
}

const timeAttributes = ['datetime', 'timestamp', 'data-time'];

function machineTime(message: Element, by: Told): string | undefined {
  const element = find(message, by);
  const value = timeAttributes.map((name) => element?.getAttribute(name)).find((found) => typeof found === 'string');
  return typeof value !== 'string' || Number.isNaN(Date.parse(value)) ? undefined : new Date(value).toISOString();
}

const optional = <Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [K in Key]?: string };

function readMessage(element: Element, hooks: ConversationHooks, limit: number): Message | undefined {
  const role = hooks.role(element);
  if (role === undefined) return undefined;
  const text = within(element, hooks.text)
    .filter((part) => !isInside(part, hooks.skip, element))
    .map((part) => readText(part, { skip: hooks.skip, limit }))
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, limit);
  if (text === '') return undefined;
  return {
    role,
    text,
    ...optional('author', authorOf(element, hooks.author)),
    ...optional('at', machineTime(element, hooks.time)),
    ...optional('shownTime', shownTimeOf(element, hooks.time)),
  };
}

/** The message elements, oldest first. */
function messageElements(container: Element, { message, except, newestFirst, order }: ConversationHooks): Element[] {
  const isSaid = (element: Element): boolean =>
    except === undefined || !(element.matches(except) || element.querySelector(except) !== null);
  const found = visible(container, message).filter(isSaid);
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

/** Whether one of two others may be a colleague. */
function isCrowd(messages: readonly Message[], { twoParties }: ConversationHooks): boolean {
  const others = messages.filter(({ role }) => role === 'customer').map(({ author }) => author);
  return twoParties === true && new Set(others.filter((author) => author !== undefined)).size > 1;
}

/** Reads the conversation that a field answers. */
export function readConversation(site: Site, field: Element): Conversation {
  const { conversation: hooks, quotesInDraft } = site;
  const container = hooks === undefined ? undefined : findContainer(field, hooks);
  const messages = hooks === undefined || container === undefined ? [] : readMessages(container, hooks);
  const isKnown = hooks !== undefined && !isCrowd(messages, hooks) && messages.some(({ role }) => role === 'customer');
  return isKnown ? { source: 'page', messages } : { source: quotesInDraft ? 'draft' : 'none', messages: [] };
}
