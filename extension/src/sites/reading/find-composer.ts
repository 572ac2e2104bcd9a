import { generic } from '../catalogue/generic.ts';
import type { Composer, Site } from '../site.ts';
import { readConversation } from './conversation.ts';
import { isSendKey } from './send-key.ts';
import { siteOf } from './site-of.ts';
import { closestAcross, isElement, isWithin, pageOf, surroundings } from '../tree.ts';

/** Whether prose can be typed into it: no `input`, which is one line for a name, a subject or a search. */
const takesProse = (element: Element): boolean =>
  element.matches('textarea:not([readonly], [disabled])') ||
  element.closest('[contenteditable]')?.matches('[contenteditable="false" i]') === false ||
  element.ownerDocument.designMode === 'on';

function isField(element: Element, { composer }: Site): boolean {
  const isExcepted = composer.except !== undefined && closestAcross(element, composer.except) !== undefined;
  return !isExcepted && closestAcross(element, composer.field) !== undefined;
}

function rootOf(field: HTMLElement, { composer, sending }: Site): Element {
  if (composer.root !== undefined) return closestAcross(field, composer.root) ?? field;
  const { buttons } = sending;
  if (buttons === undefined) return field;
  for (const around of surroundings(field)) {
    if (isElement(around) && around.querySelector(buttons) !== null) return around;
  }
  return field;
}

function composerOf(field: HTMLElement, site: Site): Composer {
  const root = rootOf(field, site);
  const { isNote } = site.composer;
  const { buttons, keys = [] } = site.sending;
  return {
    site,
    field,
    root,
    isNote: () => (isNote === undefined ? false : isNote({ root, field })),
    readConversation: () => readConversation(site, field),
    isSendButton(target) {
      const button = buttons === undefined ? undefined : closestAcross(target, buttons);
      return button !== undefined && isWithin(button, root);
    },
    isSendKey: (event) => isSendKey(event, keys),
  };
}

/**
 * The reply box that an element is, or undefined where it is none: a search box, a subject, a title.
 *
 * @param options.asked The agent asked for this very box: any field of prose will do, also one that the site does not know, and a
 *   chat's field of one line.
 */
export function findComposer(
  element: HTMLElement,
  { asked = false }: { readonly asked?: boolean } = {},
): Composer | undefined {
  const site = siteOf(pageOf(element));
  if (takesProse(element) && isField(element, site)) return composerOf(element, site);
  return asked && (takesProse(element) || element.matches('input')) ? composerOf(element, generic) : undefined;
}
