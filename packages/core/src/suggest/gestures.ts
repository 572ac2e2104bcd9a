import type { LexiconExtension } from '../options.ts';
import type { Offer, Report, Rule, Situation } from '../rule/rule.ts';
import type { Channel, Intensity, Lapse } from '../types.ts';
import { lowered } from './fit.ts';

/** Something that staff may add for the trouble, how far it goes, and when. Nothing else is ever offered in its place. */
export interface Gesture {
  id: string;
  /** As it goes into a sentence: “a free month”. */
  name: string;
  /** How far it goes, in words that the agent reads beside it: “up to 15 pounds a conversation”. */
  limit: string;
  /** Kinds of lapse that it answers; all when empty or left out. */
  lapses?: readonly Lapse[];
  /** Channels on which it may be offered; all when empty or left out. */
  channels?: readonly Channel[];
  /** The least intensity of feeling that calls for it; 0 unless given. */
  intensity?: Intensity;
}

// More would be a list to read, not a suggestion.
const mostOffered = 3;

/** The same rule, which offers the gestures that fit; where none fits, it does not ask for one. */
export function withGestures(rule: Rule, gestures: readonly Gesture[]): Rule {
  return {
    ...rule,
    *check(situation) {
      for (const report of rule.check(situation)) yield* offeringGestures(report, gestures, situation);
    },
  };
}

function* offeringGestures(report: Report, gestures: readonly Gesture[], situation: Situation): Generator<Report> {
  if (!report.offers.some(({ gesture }) => gesture !== undefined)) {
    yield report;
    return;
  }
  const fitting = gestures.filter((gesture) => isFitting(gesture, situation)).slice(0, mostOffered);
  const offers = report.offers.flatMap((offer) =>
    offer.gesture === undefined ? [offer] : fitting.map((gesture) => offerOf(gesture, offer, offer.gesture ?? '')),
  );
  if (offers.length > 0) yield { ...report, offers };
}

function isFitting({ lapses = [], channels = [], intensity = 0 }: Gesture, { channel, customer }: Situation): boolean {
  const { picture } = customer;
  return (
    (lapses.length === 0 || lapses.includes(picture.lapse)) &&
    (channels.length === 0 || channels.includes(channel)) &&
    picture.intensity >= intensity
  );
}

function offerOf({ name, limit }: Gesture, offer: Offer, wording: string): Offer {
  return {
    ...offer,
    text: wording.replace('[gesture]', () => lowered(name)),
    label: `Offer ${lowered(name)} (${limit})`,
  };
}

const giving =
  '(add|added|adding|give|given|giving|gave|send|sent|sending|offer|offered|offering|include|included|enclose|enclosed|credit|credited|apply|applied)';

/** A gesture that a reply names counts as something added, whatever it is. */
export function gestureLexicon(gestures: readonly Gesture[]): LexiconExtension {
  const patterns = gestures.flatMap(({ name }) => {
    const words = name
      .toLowerCase()
      .trim()
      .replace(/^(?:an?|the) /u, '');
    // Figures and marks mean something in the pattern language; the built-in phrases know amounts anyway.
    return /^[a-z]+(?: [a-z]+)*$/u.test(words) ? [`${giving} ..4 ${words}`] : [];
  });
  return {
    id: 'value-add',
    side: 'reply',
    entries: patterns.length === 0 ? [] : [{ value: 'gift', patterns, matches: [] }],
  };
}
