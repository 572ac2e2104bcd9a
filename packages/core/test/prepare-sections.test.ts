import { describe, expect, it } from 'vitest';
import { prepare } from '../src/prepare/index.ts';

const parts = (text: string): [string, string][] =>
  prepare(text).sections.map(({ kind, span }) => [kind, text.slice(span.start, span.end).trim()]);
const only = (text: string, wanted: string): string[] =>
  parts(text).flatMap(([kind, words]) => (kind === wanted ? [words] : []));

describe('greetings', () => {
  it.each([
    ['Hi Ana, thanks for writing.', 'Hi Ana,'],
    ['Hi Ana,\n\nThanks for writing.', 'Hi Ana,'],
    ['Dear Mr Smith:\nIt left today.', 'Dear Mr Smith:'],
    ['Dear Mr. O’Neill, it left today.', 'Dear Mr. O’Neill,'],
    ['Dear Sir or Madam,\nMy kettle leaks.', 'Dear Sir or Madam,'],
    ['Hello there! How can I help?', 'Hello there!'],
    ['Good morning Sam - it works now.', 'Good morning Sam -'],
    ['Hi Ana thanks for writing.', 'Hi Ana'],
    ['hi ana, it works now.', 'hi ana,'],
    ['Hello\nMy kettle leaks.', 'Hello'],
    ['Hi 👋 My kettle leaks.', 'Hi'],
    ['Hi Ana 👋, we are here.', 'Hi Ana 👋,'],
    ['@acme Hello! Where is it?', '@acme Hello!'],
    ['\n\n  Hi Ana,\nyes.', 'Hi Ana,'],
    ['Hi\u00A0Ana, it left.', 'Hi\u00A0Ana,'],
    ['\u200BHi Ana, it left.', '\u200BHi Ana,'],
    ['Sam,\n\nIt works now.', 'Sam,'],
    ['Sehr geehrte Frau Novak,\nes ist da.', 'Sehr geehrte Frau Novak,'],
    ['Bonjour Ana,\nmerci.', 'Bonjour Ana,'],
    ['To whom it may concern,\nit leaks.', 'To whom it may concern,'],
  ])('finds it in %j', (text, greeting) => {
    const [first] = prepare(text).sections;
    expect(first?.kind).toBe('greeting');
    expect(text.slice(first?.span.start, first?.span.end).replaceAll(/^\s+|\s+$/g, '')).toBe(greeting.trim());
  });

  it.each([
    'Hi-fi systems break.',
    'Good morning flights were cancelled.',
    'Unfortunately,\nno.',
    'Hire cars are late.',
    'Ana,',
  ])('finds none in %j', (text) => expect(only(text, 'greeting')).toEqual([]));

  it('ends an inline greeting right behind its mark', () => {
    expect(prepare('Hi Ana, yes.').sections[0]?.span).toEqual({ start: 0, end: 7 });
  });

  it('greets below a quotation, too', () => {
    expect(only('> It leaks.\n\nHi Ana,\nsorry.', 'greeting')).toEqual(['Hi Ana,']);
  });
});

describe('closings and signatures', () => {
  it.each([
    ['Kind regards,\nSam Reed', 'Sam Reed'],
    ['Best,\nSam', 'Sam'],
    ['Thanks,\nsam', 'sam'],
    ['Cheers\n\nSam', 'Sam'],
    ['Yours faithfully,\n\nH. Marsh\nFault resolution', 'H. Marsh\nFault resolution'],
    ['Mit freundlichen Grüßen\nAna Novak', 'Ana Novak'],
    ['Thanks in advance,\nKind regards,\nAna', 'Ana'],
    ['Kind regards, Sam Reed', 'Sam Reed'],
    ['Thanks, Sam', 'Sam'],
    ['*Kind regards,*\n*Sam Reed*', '*Sam Reed*'],
    ['Sincerely,\nThe Acme Support Team', 'The Acme Support Team'],
    [
      'Regards,\nSam Reed, B.Sc.\nHead of Care | Acme Ltd\n12 High Street, Leeds LS1 4DY\nT: +44 113 496 0000\nsam@example.com\nwww.example.com',
      'Sam Reed, B.Sc.\nHead of Care | Acme Ltd\n12 High Street, Leeds LS1 4DY\nT: +44 113 496 0000\nsam@example.com\nwww.example.com',
    ],
    ['-- \nSam Reed\nWe make good things happen.', '-- \nSam Reed\nWe make good things happen.'],
    ['--\nSam Reed\nAcme Ltd', '--\nSam Reed\nAcme Ltd'],
    ['Sent from my iPhone', 'Sent from my iPhone'],
    ['Get Outlook for Android', 'Get Outlook for Android'],
    ['Von meinem iPhone gesendet', 'Von meinem iPhone gesendet'],
    [
      'Ana Novak\n12 High Street, Leeds LS1 4DY\n+44 7700 900123',
      'Ana Novak\n12 High Street, Leeds LS1 4DY\n+44 7700 900123',
    ],
  ])('signature of %j', (ending, signature) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `The kettle leaks again.\n\n${ending}\n`.replaceAll('\n', end);
      expect(only(text, 'signature')).toEqual([signature.replaceAll('\n', end)]);
      expect(only(text, 'body')).toEqual(['The kettle leaks again.']);
    }
  });

  it('reads closing and name at the end of a line of prose', () => {
    const text = 'We hope to see you again. Kind regards, Sam Reed General Manager';
    expect(parts(text).slice(1)).toEqual([
      ['closing', 'Kind regards,'],
      ['signature', 'Sam Reed General Manager'],
    ]);
  });

  it.each([
    'Thanks, I will ring you on Friday',
    'Thanks,\nI will ring you on Friday.',
    'Thanks\nStill waiting for it',
    'Thanks.\n\nOrder number 4711\nBlue kettle',
    'Best to ring before noon.\nSam knows.',
    'Kind regards are not enough. Pay me.',
    'I am done.\n\nNo kettle\nNo money',
    'You can reach us here:\n\nAcme Care\ncare@example.com\n+44 113 496 0000',
    'It costs\n--\nPlease tell me what I should do about it.',
    'Sent from my bank on Monday, and still not there.',
    'Sent from your warehouse last week.',
    'Regards\nPlease answer soon',
    'It works now.\n\nAna',
  ])('leaves %j in the body', (text) => {
    expect(only(`It leaks.\n\n${text}`, 'signature')).toEqual([]);
    expect(prepare(text).body).toEqual([{ start: 0, end: text.length }]);
  });

  it('takes the name behind a lone “Thanks” for the reader’s', () => {
    expect(parts('Thanks, Ana')).toEqual([['body', 'Thanks, Ana']]);
  });

  it('reads “Thank you” at the very beginning as the opening', () => {
    expect(parts('Thank you\nMaria\nfor the new kettle.')).toHaveLength(1);
  });

  it('goes on with a postscript and with words below the name', () => {
    const text = 'It left today.\n\nKind regards,\nSam\n\nP.S. I added a filter.\n';
    expect(parts(text).map(([kind]) => kind)).toEqual(['body', 'closing', 'signature', 'body']);
    expect(only('It leaks.\nThanks\nAna\n\nOh, and it was open when it came.', 'body')).toHaveLength(2);
  });

  it('stands above quoted history', () => {
    const text = 'It left today.\n\nBest,\nSam\n\nOn 03/03/2026 10:12, Ana wrote:\n> Where is it?';
    expect(parts(text).map(([kind]) => kind)).toEqual(['body', 'closing', 'signature', 'attribution', 'quoted']);
  });
});

describe('marks of public replies', () => {
  it.each([
    ['Please send us a message. ^JT', '^JT'],
    ['Please send us a message ^jt', '^jt'],
    ['Sorry about that! ~Sam', '~Sam'],
    ['It is fixed. - Maria', '- Maria'],
    ['It is fixed.-AS', '-AS'],
    ['It is fixed. *TB', '*TB'],
    ['It is fixed. /AB', '/AB'],
    ['See the next post. ^HD 1/2', '^HD 1/2'],
    ['It is fixed.\n-Team Acme', '-Team Acme'],
    ['See here. ^JT https://example.com/a', '^JT'],
  ])('%s', (text, mark) => expect(only(text, 'signature')).toEqual([mark]));

  it.each([
    'We have two colours:\n- Red\n- Blue',
    'It ships to the UK - US',
    'Try this:\n- Restart',
    'It is 5 ^ 3',
    'Really? - No',
    'We have it in *XL',
  ])('none in %j', (text) => expect(only(text, 'signature')).toEqual([]));
});

describe('legal footers', () => {
  const notice =
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.';
  it.each([
    notice,
    `CONFIDENTIALITY NOTICE\n\n${notice}`,
    'Confidentiality notice: this message is privileged and only for the intended recipient. Any disclosure is prohibited.',
    `${notice}\n\nAcme Ltd. Registered in England no. 01234567.\n\nUnsubscribe | Manage preferences`,
    'This email has been scanned for viruses by Acme Guard.',
    'Please consider the environment before printing this e-mail.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, bitte löschen Sie sie.',
  ])('%s', (footer) => {
    expect(only(`It left today.\n\n${footer}\n`, 'legal')).toEqual([footer]);
    expect(only(`It left today.\n\nBest,\nSam\n\n${footer}\n`, 'legal')).toEqual([footer]);
    expect(only(`It left today.\n\nBest,\nSam\n${footer}\n`, 'signature')).toEqual(['Sam']);
  });

  it.each([
    'This e-mail was sent to me in error. Please delete my data.',
    'This message contains confidential data of somebody else!',
    'Unsubscribe me now.',
    'To unsubscribe, click the link at the end of any newsletter.',
    'If you are not able to help, I will cancel.',
    'Disclaimer: I am not an expert.',
    'Is Acme registered in England?',
    'You are receiving this email because your card was charged twice.',
  ])('leaves %j in the body', (text) => {
    expect(only(`It leaks.\n\n${text}`, 'legal')).toEqual([]);
  });

  it('takes the footer of a list below a signature', () => {
    expect(only('Done.\n\nBest,\nSam\n\nTo unsubscribe, click here.', 'legal')).toEqual([
      'To unsubscribe, click here.',
    ]);
  });
});

describe('code', () => {
  it('is not the words of the writer', () => {
    const text = 'The log says:\n```\n> error: bad\nThanks,\nAna\n```\nWhat now?';
    expect(parts(text).map(([kind]) => kind)).toEqual(['body', 'code', 'body']);
    expect(prepare(text).quoted).toEqual([]);
  });
  it('needs a closed fence', () => expect(only('```\nWhat now?', 'code')).toEqual([]));
});
