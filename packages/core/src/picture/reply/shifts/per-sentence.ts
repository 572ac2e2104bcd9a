import type { Token } from '../../../read/tokenize.ts';
import type { View } from '../../view.ts';

/** Answers a question about sentences, asking once for each, so that many cues in one long sentence stay cheap. */
export function perSentence(view: View, holds: (token: Token) => boolean): (sentence: number) => boolean {
  const answers = new Map<number, boolean>();
  return (sentence) => {
    let answer = answers.get(sentence);
    if (answer === undefined) {
      const { from, to } = view.reading.sentences[sentence] ?? { from: 0, to: 0 };
      answer = false;
      for (let at = from; at < to && !answer; at++) answer = holds(view.reading.tokens[at] as Token);
      answers.set(sentence, answer);
    }
    return answer;
  };
}
