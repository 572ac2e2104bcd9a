import { describe, expect, it } from 'vitest';
import { originalSpan, prepare } from '../src/prepare/index.ts';

const said = (text: string): string =>
  prepare(text)
    .body.map(({ start, end }) => text.slice(start, end))
    .join('')
    .trim();
const history = (text: string) => prepare(text).quoted.map(({ author, text: words }) => [author, words]);

const attributions: [string, string][] = [
  ['On Tue, 3 Mar 2026 at 10:12, Ana Novak <ana@example.com> wrote:', 'Ana Novak'],
  ['On Tue, Mar 3, 2026 at 10:12 AM Ana Novak <ana@example.com> wrote:', 'Ana Novak'],
  ['On Tue, 3 Mar 2026 at 10:12,\nAna Novak <ana@example.com>\nwrote:', 'Ana Novak'],
  ['On 03/03/2026 10:12, Ana wrote:', 'Ana'],
  ['On 2026-03-03 10:12, ana@example.com wrote:', 'ana@example.com'],
  ['Am 3. März 2026 um 10:12 schrieb Ana:', 'Ana'],
  ['Am Di., 3. März 2026 um 10:12 Uhr schrieb Ana Novak <ana@example.com>:', 'Ana Novak'],
  ['Le mar. 3 mars 2026 à 10:12, Ana a écrit :', 'Ana'],
  ['El mar, 3 mar 2026 a las 10:12, Ana (<ana@example.com>) escribió:', 'Ana'],
  ['2026-03-03 10:12 GMT+01:00 Ana Novak <ana@example.com>:', 'Ana Novak'],
  ['Ana Novak <ana@example.com> wrote on 3 March 2026:', 'Ana Novak'],
];

describe('attributions', () => {
  it.each(attributions)('reads “%s” above marked lines', (line, author) => {
    const text = `I will look into it today.\n\n${line}\n> My kettle leaks.\n> Again.\n`;
    expect(said(text)).toBe('I will look into it today.');
    expect(history(text)).toEqual([[author, 'My kettle leaks.\nAgain.']]);
  });

  it.each(attributions)('reads “%s” above unmarked lines', (line, author) => {
    const text = `I will look into it today.\n\n${line}\n\nMy kettle leaks.\n`;
    expect(said(text)).toBe('I will look into it today.');
    expect(history(text)).toEqual([[author, 'My kettle leaks.']]);
  });

  it('keeps the date as written', () => {
    const text = 'Yes.\n\nOn Tue, 3 Mar 2026 at 10:12, Ana <ana@example.com> wrote:\n> Is it on its way?';
    expect(prepare(text).quoted[0]?.at).toBe('Tue, 3 Mar 2026 at 10:12');
  });

  it.each([
    'On 3 March 2026 at 10:12 your colleague wrote:\n\n“A refund within five days.”\n\nI am still waiting.',
    'On 3 March 2026 at 10:12 Tom wrote:\n\n“A refund within five days.”\n\nI am still waiting.',
    'On Tuesday you wrote:\nall is well.\nIt is not.',
    'When I press reply I get this:\nOn 2026-03-03 10:12, Ana wrote:\nand nothing below. Why?',
    'On your site you wrote: free returns within 30 days. Now I pay 5 euros?',
    'On 12 May 2026 my order arrived broken. I wrote to you twice.',
  ])('leaves a sentence in the body: %s', (text) => {
    expect(said(text)).toBe(text);
    expect(prepare(text).quoted).toEqual([]);
  });
});

describe('quote marks', () => {
  it('separates nested messages, newest first', () => {
    const text = [
      'Done.',
      '',
      'On Wed, 4 Mar 2026 at 9:00, Ana <ana@example.com> wrote:',
      '> Please cancel it.',
      '>',
      '> On Tue, 3 Mar 2026 at 10:12, Sam <sam@example.com> wrote:',
      '>> Shall I cancel it?',
      '> > Sam',
    ].join('\r\n');
    expect(history(text)).toEqual([
      ['Ana', 'Please cancel it.'],
      ['Sam', 'Shall I cancel it?\r\nSam'],
    ]);
  });

  it('puts the newest first also when the older stands above it', () => {
    expect(history('>> old\n> new\n\nReply here.').map(([, words]) => words)).toEqual(['new', 'old']);
  });

  it('finds the reply below the quotation', () => {
    const text = 'On 03/03/2026 10:12, Ana wrote:\n> My kettle leaks.\n\nI am sorry, Ana. A new one left today.\n';
    expect(said(text)).toBe('I am sorry, Ana. A new one left today.');
  });

  it('keeps answers between the quoted lines', () => {
    const text = '> Is it blue?\nYes, dark blue.\n> Is it washable?\nAt 40 degrees.\n';
    expect(prepare(text).sections.map(({ kind }) => kind)).toEqual(['quoted', 'body', 'quoted', 'body']);
    expect(history(text)).toEqual([[undefined, 'Is it blue?\nIs it washable?']]);
  });

  it('reads bars as marks when several lines have them', () => {
    expect(said('Thanks for this.\n\n| The lamp flickers.\n| It hums, too.')).toBe('Thanks for this.');
  });

  it.each([
    'Prices:\n\n| size | price |\n| 1 l | 4 euros |',
    'Please do this:\n> Open the settings\n> Press Reset\nThen try again.',
    '>50% of my parcels are late.',
    'So angry\n>:(',
    'I went to\n>Tools > General > Colours and nothing changed.',
    'The path is -> Settings -> Privacy.',
    '| not a quotation',
  ])('is not misled by %s', (text) => {
    expect(said(text)).toBe(text);
  });

  it('has no message of empty quoted lines', () => {
    expect(prepare('Hello\n>\n>\n> >\n').quoted).toEqual([]);
  });
});

describe('separators and header blocks', () => {
  const block =
    'From: Ana Novak <ana@example.com>\nSent: Tuesday, 3 March 2026 10:12\nTo: Care\nSubject: Kettle\n\nIt leaks.';
  it.each([
    `-----Original Message-----\n${block}`,
    `---------- Forwarded message ---------\n${block}`,
    `-----Ursprüngliche Nachricht-----\nVon: Ana Novak\nGesendet: Dienstag\nAn: Care\nBetreff: Kessel\n\nIt leaks.`,
    `-----Message d'origine-----\nDe : Ana Novak\nEnvoyé : mardi\nÀ : Care\nObjet : Bouilloire\n\nIt leaks.`,
    `-----Mensaje original-----\nDe: Ana Novak\nEnviado el: martes\nPara: Care\nAsunto: Hervidor\n\nIt leaks.`,
    block,
    `________________________________\n${block}`,
    `*From:* Ana Novak <ana@example.com>\n*Sent:* Tuesday\n*To:* Care; \nOther <other@example.com>\n*Subject:* Kettle\n\nIt leaks.`,
    `**Von:** Ana Novak\n**Gesendet:** Dienstag\n**An:** Care\n**Betreff:** Kessel\n\nIt leaks.`,
    `Begin forwarded message:\n\n${block}`,
  ])('cuts at %s', (old) => {
    const text = `A new kettle left today.\n\n${old}\n`;
    expect(said(text)).toBe('A new kettle left today.');
    expect(history(text)).toEqual([['Ana Novak', 'It leaks.']]);
  });

  it('goes on to older messages below', () => {
    const older = 'From: Sam\nSent: Monday\nTo: Ana\nSubject: Kettle\n\nHow is it?';
    expect(history(`Sent.\n\n${block}\n\n${older}`)).toEqual([
      ['Ana Novak', 'It leaks.'],
      ['Sam', 'How is it?'],
    ]);
  });

  it('reads a message that is only history', () => {
    const { body, quoted } = prepare(`-----Original Message-----\n${block}`);
    expect(body).toEqual([]);
    expect(quoted.map(({ text }) => text)).toEqual(['It leaks.']);
  });

  it('takes a header block at the very top for the head of this mail', () => {
    expect(said(block)).toBe('It leaks.');
  });

  it('cuts below the marker of a helpdesk, and drops one at the top', () => {
    const marker = '##- Please type your reply above this line -##';
    expect(said(`It works, thanks.\n\n${marker}\n\nYour ticket was updated.`)).toBe('It works, thanks.');
    expect(said(`${marker}\n\nYour ticket was updated.`)).toBe('Your ticket was updated.');
  });

  it.each(['', 'Date: 3 March\n'])('leaves a route that a customer gives in the body %j', (date) => {
    const text = `My trip was\nFrom: Leeds\nTo: York\n${date}and the train never came.`;
    expect(said(text)).toBe(text);
  });
});

describe('offsets of quoted messages', () => {
  it('lead each code unit back to the original', () => {
    const text = 'Yes &amp; no.\r\n\r\n&gt; It&#39;s 😀 late.\r\n&gt;&gt; Deep\r\n';
    const { quoted } = prepare(text);
    expect(quoted.map((message) => message.text)).toEqual(["It's 😀 late.", 'Deep']);
    const [first] = quoted;
    const word = first?.text.indexOf('late') ?? -1;
    expect(first && text.slice(first.offsets[word], first.offsets[word + 4])).toBe('late');
    expect(first && originalSpan(text, first, { start: 0, end: 4 })).toEqual({
      start: text.indexOf('It'),
      end: text.indexOf(' 😀'),
    });
    for (const message of quoted) expect(message.offsets).toHaveLength(message.text.length + 1);
  });
});
