import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findComposer, limits, siteOf, turnsOf, type Composer } from '../../src/sites/index.ts';
import { fitsMatchPattern } from '../../src/sites/reading/match-pattern.ts';
import { isSendKey } from '../../src/sites/reading/send-key.ts';
import { readText } from '../../src/sites/reading/text.ts';

function open(html: string, url = 'https://desk.shop.example/'): Document {
  const { document } = new Window({ url });
  document.write(`<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

const textOf = (html: string, skip?: string, limit = 1000): string =>
  readText(open(`<div id="message">${html}</div>`).querySelector('#message')!, { skip, limit });

const composerOn = (page: Document, selector: string): Composer =>
  findComposer(page.querySelector<HTMLElement>(selector)!)!;

describe('the text of a message', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['line breaks', 'One.<br>Two.<div>Three.</div>', 'One.\nTwo.\nThree.'],
    ['white space of the source', 'One\n   two\tthree', 'One two three'],
    ['line breaks that a style keeps', '<span style="white-space: pre-wrap">One.\n\nTwo.</span>', 'One.\n\nTwo.'],
    ['words that inline elements touch', 'un<b>believ</b>able', 'unbelievable'],
    ['cells of a table', '<table><tr><td>Order</td><td>48</td></tr></table>', 'Order 48'],
    ['an emoji that is drawn as a picture', 'Broken <img alt="😡" src="data:,">', 'Broken 😡'],
    ['a picture that is none', 'See <img alt="Photo of a lamp" src="data:,"> here', 'See here'],
    ['invisible characters', 'One\u200Btwo\uFEFF three', 'Onetwo three'],
  ])('keeps %s as they are seen', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['scripts and styles', 'Seen.<script>let x;</script><style>p{}</style>'],
    ['what a style hides', 'Seen.<div style="display: none">Hidden preview text.</div><p hidden>More.</p>'],
    ['what is not for people', 'Seen.<span aria-hidden="true">x</span><button>Reply</button>'],
    ['quoted history of Gmail', 'Seen.<div class="gmail_quote">Old.</div>'],
    ['quoted history of Outlook', 'Seen.<div id="appendonsend"></div><div>Old.</div>'],
    [
      'quoted history of Thunderbird',
      'Seen.<div class="moz-cite-prefix">On Monday</div><blockquote type="cite">Old.</blockquote>',
    ],
    [
      'quoted history of Yahoo and Proton',
      'Seen.<div class="yahoo_quoted">Old.</div><div class="protonmail_quote">Old.</div>',
    ],
    ['a signature', 'Seen.<div class="gmail_signature">Ola Berg, CEO</div>'],
    ['what the site skips', 'Seen.<time>9:14</time>', 'time'],
  ])('leaves out %s', (_, html, skip?: string) => {
    expect(textOf(html, skip)).toBe('Seen.');
  });

  it('stops at the limit, however long the message is', () => {
    expect(textOf('<p>word</p>'.repeat(5000), undefined, 100)).toHaveLength(100);
  });

  it('takes time in step with the length of a hostile message', () => {
    const started = performance.now();
    textOf(`<p>${' \n'.repeat(100_000)}</p>`, undefined, 1_000_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a conversation', () => {
  const chat = (messages: string): Document =>
    open(
      `<deep-chat></deep-chat><div class="x"><div id="messages">${messages}</div><div id="input"><div id="text-input" role="textbox" contenteditable="true"></div></div></div>`,
    );
  const said = (text: string): string =>
    `<div class="outer-message-container"><div class="message-bubble ai-message">${text}</div></div>`;

  it('is read no further back than the limit of messages', () => {
    const page = chat(Array.from({ length: limits.messages + 20 }, (_, index) => said(`Message ${index}.`)).join(''));
    const { messages } = composerOn(page, '#text-input').readConversation();
    expect(messages).toHaveLength(limits.messages);
    expect(messages.at(-1)?.text).toBe(`Message ${limits.messages + 19}.`);
  });

  it('is read no further back than the limit of characters, the newest message first', () => {
    const page = chat(Array.from({ length: 6 }, (_, index) => said(`${index} ${'word '.repeat(1600)}`)).join(''));
    const { messages } = composerOn(page, '#text-input').readConversation();
    expect(messages.map(({ text }) => text.length).reduce((sum, length) => sum + length, 0)).toBe(limits.characters);
    expect(messages.at(-1)?.text.startsWith('5 ')).toBe(true);
  });

  it('is read anew each time', () => {
    const page = chat(said('First.'));
    const composer = composerOn(page, '#text-input');
    expect(composer.readConversation().messages).toHaveLength(1);
    page.querySelector('#messages')!.insertAdjacentHTML('beforeend', said('Second.'));
    expect(composer.readConversation().messages.map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });

  it('of two that are equally near is neither', () => {
    const page = open(
      `<deep-chat></deep-chat><div id="messages">${said('One.')}</div><div id="messages">${said('Two.')}</div><div id="text-input" role="textbox" contenteditable="true"></div>`,
    );
    expect(composerOn(page, '#text-input').readConversation()).toEqual({ source: 'none', messages: [] });
  });
});

describe('the turns for the engine', () => {
  it('carry the time only where the page tells it to machines', () => {
    const turns = turnsOf({
      source: 'page',
      messages: [
        { role: 'customer', text: 'Hello?', author: 'Ola', at: '2026-11-12T09:14:00.000Z', shownTime: '09:14' },
        { role: 'agent', text: 'Hello.', shownTime: '5 minutes ago' },
      ],
    });
    expect(turns).toEqual([
      { role: 'customer', text: 'Hello?', at: '2026-11-12T09:14:00.000Z' },
      { role: 'agent', text: 'Hello.' },
    ]);
  });

  it('are none where only the draft’s quote holds the customer’s words', () => {
    expect(turnsOf({ source: 'draft', messages: [] })).toEqual([]);
  });
});

describe('a composer', () => {
  it('is any field of prose when the agent asks for that very box', () => {
    const page = open('<textarea id="macro"></textarea>', 'https://app.slack.com/client/T1/C1');
    const field = page.querySelector<HTMLElement>('#macro')!;
    expect(findComposer(field)).toBeUndefined();
    expect(findComposer(field, { asked: true })?.site.id).toBe('generic');
  });

  it('is a field of one line only when the agent asks for it', () => {
    const field = open('<input type="text">').querySelector('input')!;
    expect(findComposer(field)).toBeUndefined();
    expect(findComposer(field, { asked: true })?.field).toBe(field);
  });

  it.each([
    '<textarea readonly></textarea>',
    '<textarea disabled></textarea>',
    '<div contenteditable="false"></div>',
    '<div role="textbox"></div>',
  ])('is never %s, even when asked for', (html) => {
    const field = open(html).body.firstElementChild as HTMLElement;
    expect(findComposer(field, { asked: true })).toBeUndefined();
  });
});

describe('the product of a page', () => {
  it.each([
    ['https://teapot.zendesk.com/agent/tickets/1', 'zendesk'],
    ['https://mail.google.com/mail/u/0/', 'gmail'],
    ['https://zendesk.com.evil.example/', 'generic'],
    ['http://mail.google.com/', 'generic'],
  ])('%s is %s', (url, id) => {
    expect(siteOf(open('', url)).id).toBe(id);
  });
});

describe('a match pattern', () => {
  const at = (url: string): URL => new URL(url);

  it.each([
    ['https://*.shop.example/*', 'https://desk.shop.example/a/b', true],
    ['https://*.shop.example/*', 'https://shop.example/', true],
    ['https://*.shop.example/*', 'https://notshop.example/', false],
    ['https://shop.example/agent/*', 'https://shop.example/agent/1', true],
    ['https://shop.example/agent/*', 'https://shop.example/help', false],
    ['https://shop.example/*', 'http://shop.example/', false],
  ])('%s on %s: %s', (pattern, url, fits) => {
    expect(fitsMatchPattern(pattern, at(url))).toBe(fits);
  });

  it('that is none says so', () => {
    expect(() => fitsMatchPattern('shop.example', at('https://shop.example/'))).toThrow('Not a match pattern');
  });
});

describe('a key that sends', () => {
  const press = (over: Partial<Parameters<typeof isSendKey>[0]> = {}): Parameters<typeof isSendKey>[0] => ({
    key: 'Enter',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    ...over,
  });

  it('is Enter alone where Enter sends', () => {
    expect(isSendKey(press(), ['Enter'])).toBe(true);
    expect(isSendKey(press({ shiftKey: true }), ['Enter'])).toBe(false);
    expect(isSendKey(press({ ctrlKey: true }), ['Enter'])).toBe(false);
    expect(isSendKey(press({ key: 'a' }), ['Enter'])).toBe(false);
  });

  it('is Control or Command with Enter where that sends', () => {
    expect(isSendKey(press({ ctrlKey: true }), ['Mod+Enter'])).toBe(true);
    expect(isSendKey(press({ metaKey: true }), ['Mod+Enter'])).toBe(true);
    expect(isSendKey(press(), ['Mod+Enter'])).toBe(false);
  });

  it('is not the Enter that ends a word of an input method', () => {
    expect(isSendKey(press({ isComposing: true }), ['Enter'])).toBe(false);
  });
});
