import { readGrammar } from './analysers/wink.ts';
import { valenceOf } from './analysers/sentiment.ts';
import { customerLexicons } from './lexicon/data/customer/index.ts';
import { replyLexicons } from './lexicon/data/reply/index.ts';
import { withLayers, withoutCancelling, type Layers } from './layers.ts';
import { builtInSlots } from './lexicon/data/slots.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createMatcher, type Matcher } from './lexicon/matcher.ts';
import { extendLexicons, type CheckerOptions } from './options.ts';
import type { View } from './picture/view.ts';
import { prepare } from './prepare/index.ts';
import { read } from './read/reading.ts';
import { remember } from './read/remember.ts';
import { toMessage, type Message } from './text/message.ts';

/** A customer's turn as it was read. */
export interface CustomerText {
  readonly message: Message;
  readonly view: View;
  /** See `CustomerTurn`. */
  readonly valence: number;
}

/** Reads messages of either side with the lexicons of one checker. */
export interface Engine {
  layers: Layers;
  readCustomer: (text: string) => CustomerText;
  readAgent: (message: Message) => View;
  /** Any earlier turn as a reply is read, without its grammar. */
  readTurnAsAgent: (text: string) => View;
}

/** Compiles the lexicons; costs some milliseconds, once. */
export function createEngine(options: CheckerOptions, ruleLexicons: readonly Lexicon[]): Engine {
  const extensions = options.lexicons ?? [];
  const slots = { ...builtInSlots, ...options.slots };
  for (const [name, phrases] of Object.entries(options.slots ?? {})) {
    slots[name] = [...(builtInSlots[name] ?? []), ...phrases];
  }
  const layers = withLayers({ ...options.layers, ...(options.grammar === false && { grammar: false }) });
  const compile = (lexicons: readonly Lexicon[]): Matcher =>
    createMatcher(layers.cancelling ? lexicons : withoutCancelling(lexicons), slots);
  const customer = compile(
    extendLexicons(
      customerLexicons,
      extensions.filter(({ side }) => side === 'customer'),
    ),
  );
  const reply = compile([
    ...extendLexicons(
      replyLexicons,
      extensions.filter(({ side }) => side === 'reply'),
    ),
    ...ruleLexicons,
  ]);
  const view = (message: Message, matcher: Matcher): View => {
    const reading = read(message.text, matcher.isWord);
    return { reading, cues: matcher.match(reading) };
  };
  return {
    layers,
    readCustomer: remember((text): CustomerText => {
      const message = toMessage(prepare(text));
      return { message, view: view(message, customer), valence: layers.valence ? valenceOf(message.text) : 0 };
    }),
    readAgent: (message) => {
      const seen = view(message, reply);
      return layers.grammar ? { ...seen, grammar: once(() => readGrammar(seen.reading)) } : seen;
    },
    readTurnAsAgent: remember((text) => view(toMessage(prepare(text)), reply)),
  };
}

/** wink-nlp costs as much as all the rest: it reads when a detector asks, and once. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
