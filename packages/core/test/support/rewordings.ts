import type { Case } from '../../src/types.ts';

type Given = Required<Pick<Case, 'channel' | 'context' | 'reply'>>;
/** Says a case in another way that means the same. */
export type Rewording = (given: Given) => Given;

const everywhere =
  (change: (text: string) => string): Rewording =>
  ({ context, reply, ...rest }) => ({
    ...rest,
    context: context.map((turn) => ({ ...turn, text: change(turn.text) })),
    reply: change(reply),
  });
const inReply =
  (change: (text: string) => string): Rewording =>
  (given) => ({ ...given, reply: change(given.reply) });
const byCustomer =
  (change: (text: string) => string): Rewording =>
  (given) => ({
    ...given,
    context: given.context.map((turn) => (turn.role === 'customer' ? { ...turn, text: change(turn.text) } : turn)),
  });

const cased = (like: string, word: string): string =>
  like.charAt(0) === like.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
/** Replaces whole words, keeping a capital. */
const words =
  (table: Readonly<Record<string, string>>) =>
  (text: string): string =>
    text.replaceAll(/\p{L}+/gu, (word) =>
      Object.hasOwn(table, word.toLowerCase()) ? cased(word, table[word.toLowerCase()] as string) : word,
    );
const bothWays = (pairs: string): Record<string, string> =>
  Object.fromEntries(
    pairs.split(' ').flatMap((pair) => {
      const [a = '', b = ''] = pair.split('/');
      return [
        [a, b],
        [b, a],
      ];
    }),
  );

const american =
  'apologise/apologize apologised/apologized cancelled/canceled colour/color favourite/favorite organise/organize organised/organized realise/realize realised/realized behaviour/behavior recognise/recognize centre/center neighbour/neighbor travelled/traveled enquiry/inquiry authorise/authorize prioritise/prioritize jewellery/jewelry honour/honor catalogue/catalog grey/gray finalise/finalize analyse/analyze fulfil/fulfill unauthorised/unauthorized';
const sexes =
  'he/she his/her himself/herself husband/wife son/daughter father/mother dad/mum brother/sister grandfather/grandmother uncle/aunt';
const misspelt = {
  received: 'recieved',
  receive: 'recieve',
  definitely: 'definately',
  immediately: 'immediatly',
  because: 'becuase',
  tomorrow: 'tommorow',
  the: 'teh',
  sorry: 'sory',
  refund: 'refound',
  account: 'acount',
  address: 'adress',
  disappointed: 'dissapointed',
  problem: 'probelm',
};

/** Breaks lines at a column, as mailers do; what stands in a list stays. */
function wrap(text: string, column: number): string {
  return text
    .split('\n')
    .map((line) =>
      /^\s*(?:[>*•-]|\d+[.)])/.test(line)
        ? line
        : line.replaceAll(new RegExp(`(.{1,${column}})(?: |$)`, 'gu'), '$1\n').replace(/\n$/, ''),
    )
    .join('\n');
}

const opening = /^(?:Hi|Hello|Dear|Hey|Hiya|Good morning|Good afternoon)\b[^\n,!.]{0,30}[,!.]?\s*/;
const greeted =
  (greeting: string) =>
  (text: string): string =>
    greeting + text.replace(opening, '');

/** Names that stand in the middle of a sentence, and so are names; each becomes another, wherever it stands. */
function renamed(given: Given): Given {
  const all = [...given.context.map(({ text }) => text), given.reply].join('\n');
  const candidates = new Set(
    [
      ...all.matchAll(/(?:^|\n|[,^] ?|(?:Hi|Hello|Dear|Hey|Hiya|Mr\.?|Mrs\.?|Ms\.?) )(\p{Lu}\p{Ll}{2,})(?=,|!|\n|$)/gu),
    ].map(([, name = '']) => name),
  );
  const known = new Set(
    'The This That Thanks Thank Sorry Hello Please Yes Okay Cheers Regards Best Kind Warm Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Everyone Team There Morning Afternoon Well However Unfortunately'.split(
      ' ',
    ),
  );
  const others = ['Priya', 'Tomasz', 'Ngozi', 'Berit', 'Mateus', 'Yuki'];
  const table: Record<string, string> = {};
  for (const name of candidates) {
    if (!known.has(name) && !new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(all)) {
      table[name] = others[Object.keys(table).length % others.length] as string;
    }
  }
  return everywhere((text) => text.replaceAll(/\p{Lu}\p{Ll}+/gu, (word) => table[word] ?? word))(given);
}

export const rewordings: Readonly<Record<string, Rewording>> = {
  'curly quotes': everywhere((text) =>
    text
      .replaceAll("'", '’')
      .replaceAll(/(^|[\s(])"/g, '$1“')
      .replaceAll('"', '”'),
  ),
  'straight quotes': everywhere((text) => text.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"')),
  'missing apostrophes': everywhere((text) =>
    text
      .replaceAll(
        /\b(don|doesn|didn|isn|aren|wasn|weren|haven|hasn|hadn|couldn|wouldn|shouldn|can|won)['’]t\b/gi,
        '$1t',
      )
      .replaceAll(/\b(I|you|we|they)['’](ve|m)\b/g, '$1$2')
      .replaceAll(/\b(you|they)['’](re|ll)\b/gi, '$1$2')
      .replaceAll(/\b(that|what|there)['’]s\b/gi, '$1s'),
  ),
  'contractions written out': everywhere((text) =>
    text
      .replaceAll(/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)n['’]t\b/gi, '$1 not')
      .replaceAll(/\b(I|you|we|they)['’]ve\b/gi, '$1 have')
      .replaceAll(/\b(you|we|they)['’]re\b/gi, '$1 are')
      .replaceAll(/\b(I|you|we|they|it)['’]ll\b/gi, '$1 will')
      .replaceAll(/\bI['’]m\b/g, 'I am'),
  ),
  'the other English spelling': everywhere(words(bothWays(american))),
  'lines wrapped at 72 columns': everywhere((text) => wrap(text, 72)),
  'entities for quotes and ampersands': everywhere((text) =>
    text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;'),
  ),
  '&nbsp; for every second blank': everywhere((text) => text.replaceAll(/ (\S+) /g, '&nbsp;$1 ')),
  'blanks that do not break': everywhere((text) => text.replaceAll(' ', '\u00A0')),
  'paragraphs and breaks of HTML': everywhere((text) =>
    text
      .split('\n\n')
      .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
      .join(''),
  ),
  'line ends of Windows': everywhere((text) => text.replaceAll('\n', '\r\n')),
  'two blanks after a sentence': everywhere((text) => text.replaceAll(/([.!?]) /g, '$1  ')),
  'blanks at the ends of lines': everywhere((text) => text.replaceAll('\n', ' \n').concat(' ')),
  'a signature under the reply': inReply(
    (text) => `${text}\n\nKind regards,\nSam Taylor\nCustomer Care\n+44 20 5550 0101`,
  ),
  "a signature under the customer's messages": byCustomer(
    (text) => `${text}\n\nKind regards,\nSam Taylor\n+44 20 5550 0101`,
  ),
  'another greeting': inReply(greeted('Hello Priya,\n\n')),
  'a formal greeting': inReply(greeted('Dear Mr Okonkwo,\n\n')),
  'a greeting on the first line': inReply(greeted('Hi Tomasz, ')),
  'a greeting by the customer': byCustomer(greeted('Hello,\n\n')),
  'other people': renamed,
  'she for he and he for she': byCustomer(words(bothWays(sexes))),
};

/** Ways in which something may be lost, though little. */
export const lossy: Readonly<Record<string, Rewording>> = {
  'all in small letters': everywhere((text) => text.toLowerCase()),
  'common misspellings': everywhere(words(misspelt)),
  'two blanks between all words': everywhere((text) => text.replaceAll(' ', '  ')),
  'lines wrapped at 60 columns': everywhere((text) => wrap(text, 60)),
};
