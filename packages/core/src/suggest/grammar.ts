/** A verb phrase in its parts: "enter", "the wrong code", "on the form". */
export interface VerbPhrase {
  /** As it stands, with its particle: `fill in`. */
  verb: string;
  infinitive: string;
  participle: string;
  object: string;
  /** Whether the object takes "were". */
  plural: boolean;
  /** What follows the object. */
  rest: string;
}

/** What the rewriters ask about English. One file answers it, see `compromise.ts`. */
export interface Grammar {
  /** Takes a phrase such as "attach the receipt" or, with `past`, "entered the wrong code" apart; `undefined` where it is not sure. */
  verbPhrase: (phrase: string, tense: 'infinitive' | 'past' | 'participle') => VerbPhrase | undefined;
  /** The infinitive of a verb in any form; `undefined` when the word is no verb. */
  infinitive: (verb: string) => string | undefined;
  /** Whether "I will …" can go on with the phrase. */
  isAct: (phrase: string) => boolean;
  /** Whether a phrase begins with a verb in its plain form, as an order does. */
  startsWithVerb: (phrase: string) => boolean;
}
