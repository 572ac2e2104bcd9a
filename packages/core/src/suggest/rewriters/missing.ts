import type { Suggestion } from '../../types.ts';
import type { Rewrite } from '../fit.ts';
import { fillPlaceholders } from '../known-facts.ts';
import { settled } from '../template.ts';
import type { Rewriter } from './rewriter.ts';

/** What is missing, with the customer's own facts in it where they said them. */
export const fillIn: Rewriter = ({ passage, finding, customer }) =>
  finding.suggestions
    .filter(({ place }) => place !== undefined)
    .map((suggestion): Rewrite | Suggestion => {
      const filled = settled(passage.reply, { ...suggestion, text: fillPlaceholders(suggestion.text, customer) });
      return filled.place === undefined ? { ...filled, exact: true } : filled;
    });
