import { openField } from '@makegood/dom';
import { describe, expect, it } from 'vitest';
import { findComposer, siteOf } from '../../src/sites/index.ts';
import {
  editableElements,
  elementAt,
  type ExpectedComposer,
  openStoredPage,
  readExpectation,
  storedCases,
  storedSites,
} from './stored-page.ts';

const cases = storedSites().flatMap((site) =>
  storedCases(site).map((name) => {
    const expectation = readExpectation(site, name);
    return [`${site}/${name}: ${expectation.about}`, { site, name, expectation }] as const;
  }),
);

/** What was found at an element, in the words of the expectation. */
function describeComposer(page: Document, { at, sends, messages }: ExpectedComposer) {
  const composer = findComposer(elementAt(page, at));
  if (composer === undefined) return { at, found: 'no composer' };
  const conversation = composer.readConversation();
  return {
    at,
    note: composer.isNote() ?? null,
    source: conversation.source,
    // Only what the expectation names: a page may show a time that no test cares for.
    messages: conversation.messages.map((message, index) =>
      Object.fromEntries(
        Object.keys(messages[index] ?? message).map((key) => [key, message[key as keyof typeof message]]),
      ),
    ),
    sends: sends.filter((selector) => composer.isSendButton(elementAt(page, selector))),
    keys: composer.site.sending.keys ?? [],
  };
}

describe.each(cases)('the stored page %s', (_, { site, name, expectation }) => {
  it('is taken for a page of its product', async () => {
    const page = await openStoredPage(site, name);
    expect(siteOf(page).id).toBe(site);
  });

  it('has the composers that it should have, and no other', async () => {
    const page = await openStoredPage(site, name);
    const found = [...editableElements(page)].filter((element) => findComposer(element) !== undefined);
    expect(found).toHaveLength(expectation.composers.length);
    for (const { at } of expectation.composers) expect(found).toContain(elementAt(page, at));
  });

  it('reads the messages in order, with who wrote them', async () => {
    const page = await openStoredPage(site, name);
    const found = expectation.composers.map((composer) => describeComposer(page, composer));
    expect(found).toEqual(expectation.composers.map(({ foreign: _foreign, ...composer }) => composer));
  });

  it('tells quotes and signatures in the draft from what the agent writes', async () => {
    const page = await openStoredPage(site, name);
    for (const { at, foreign = [] } of expectation.composers) {
      const { text, foreign: found } = openField(elementAt(page, at))!.read();
      expect(found.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))).toEqual(foreign);
    }
  });

  it('takes no other button for one that sends', async () => {
    const page = await openStoredPage(site, name);
    for (const { at, sends } of expectation.composers) {
      const composer = findComposer(elementAt(page, at))!;
      const taken = [...page.querySelectorAll('button, [role="button"], input[type="submit"], a')].filter((element) =>
        composer.isSendButton(element),
      );
      const inPage = sends.filter((selector) => !selector.includes(' >> '));
      expect(taken).toEqual(inPage.map((selector) => elementAt(page, selector)));
    }
  });

  it('is left as it was', async () => {
    const page = await openStoredPage(site, name);
    const before = page.documentElement.outerHTML;
    for (const { at } of expectation.composers) findComposer(elementAt(page, at))?.readConversation();
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
