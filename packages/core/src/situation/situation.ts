import type { Engine } from '../engine.ts';
import type { CustomerTurn } from '../picture/customer/customer-turn.ts';
import { readCustomer, readCustomerByRules } from '../picture/customer/read-customer.ts';
import { withoutMereFacts } from '../picture/exchange/mere-facts.ts';
import { withRebuttals } from '../picture/exchange/rebuttals.ts';
import { withoutTechnicalFacts } from '../picture/exchange/technical-facts.ts';
import { readReply, readReplyByRules } from '../picture/reply/read-reply.ts';
import { perView } from '../picture/view.ts';
import type { Prepared } from '../prepare/types.ts';
import type { Situation } from '../rule/rule.ts';
import type { Message } from '../text/message.ts';
import { toOriginal } from '../text/source-text.ts';
import type { Case, Evidence } from '../types.ts';
import { earlierTurns, type EarlierTurn } from './context.ts';
import { isLiveTurn } from './live-turn.ts';
import { isProblemOpen } from './problem-open.ts';
import { isVolunteer } from './volunteer.ts';

/** Where a rule depends on the channel and none is given, the reply is taken for a mail. */
const usualChannel = 'email';

/** Agent turns before this many are too old to spare the reply an apology or a kind word. */
const recentAgentTurns = 6;

/** A situation, and the evidence behind both pictures in offsets of the originals. */
export interface SituationReading {
  situation: Situation;
  customerEvidence: Evidence[];
  replyEvidence: Evidence[];
}

/** By the rules alone: of earlier turns it is asked only whether they apologised, acknowledged, reassured or offered a call. */
const readEarlier = perView(readReplyByRules);

/** Reads both sides of a case. */
export function readSituation(input: Case, prepared: Prepared, message: Message, engine: Engine): SituationReading {
  const { layers } = engine;
  const all = earlierTurns(input.context, prepared);
  const turns = layers.thread ? all : all.filter(({ role }) => role === 'customer').slice(-1);
  const customerTurns = turns.filter(({ role }) => role === 'customer');
  const read = customerTurns.map(({ text }) => engine.readCustomer(text));
  const customerTold = read.map(({ view, valence }, turn): CustomerTurn => ({ turn, view, valence }));
  const customer = layers.learned ? readCustomer(customerTold) : readCustomerByRules(customerTold);
  const view = engine.readAgent(message);
  const channel = input.channel ?? usualChannel;
  const said = layers.learned
    ? // Nobody knows what the customer wrote: as a draft is read alone, something has gone wrong.
      readReply(view, { channel, failure: customerTurns.length === 0 || customer.picture.failure })
    : readReplyByRules(view);
  const question = customerTurns.at(-1)?.text;
  const agentTurns = turns.filter(({ role }) => role === 'agent');
  const volunteer = isVolunteer(
    channel,
    view,
    () => (question === undefined ? undefined : engine.readTurnAsAgent(question)),
    () => agentTurns.map(({ text }) => engine.readTurnAsAgent(text)),
  );
  const answer = withoutMereFacts(said, channel, customer.picture);
  const reply = volunteer
    ? withoutTechnicalFacts(answer, view)
    : withRebuttals(answer, view, customerTold, channel, customer.picture);
  const recent = agentTurns.slice(-recentAgentTurns).toReversed();
  const situation: Situation = {
    channel,
    customerKnown: customerTurns.length > 0,
    customer,
    reply,
    view,
    earlier: lazily(recent, ({ text }) => readEarlier(engine.readTurnAsAgent(text))),
    problemOpen: isProblemOpen(customer, read.at(-1)?.view),
    liveTurn: isLiveTurn(channel, agentTurns.length, view, reply),
    volunteer,
  };
  return {
    situation,
    customerEvidence: customer.passages.map(({ for: what, cue, span, turn }) =>
      customerEvidence(
        what,
        cue,
        toOriginal((read[turn] as { message: Message }).message, span),
        customerTurns[turn] as EarlierTurn,
      ),
    ),
    replyEvidence: reply.passages.map(({ for: what, cue, span }) => ({ for: what, cue, ...toOriginal(message, span) })),
  };
}

/** Evidence in a given turn names the turn; in quoted history it points into the reply. */
function customerEvidence(
  what: string,
  cue: string,
  where: { span: Evidence['span']; quote: string },
  { turn, quoted }: EarlierTurn,
): Evidence {
  if (quoted === undefined) return { for: what, cue, ...where, ...(turn !== undefined && { turn }) };
  const { offsets } = quoted;
  const span = { start: offsets[where.span.start] ?? 0, end: offsets[where.span.end] ?? 0 };
  return { for: what, cue, span, quote: where.quote };
}

/** The results of `make`, each made when it is first asked for, and once. */
function lazily<T, U>(items: readonly T[], make: (item: T) => U): Iterable<U> {
  const made: U[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [i, item] of items.entries()) yield (made[i] ??= make(item));
    },
  };
}
