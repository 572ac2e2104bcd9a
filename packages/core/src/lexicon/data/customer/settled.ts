import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** The customer says that the matter is closed. */
export const settled: Lexicon<'settled'> = defineLexicon({
  id: 'settled',
  summary: 'The customer says that the matter is solved or that nothing more is needed.',
  entries: [
    {
      value: 'settled',
      patterns: [
        '(it|that|this|everything|all) (is|has been|seems|looks|got) ..2 (solved|fixed|sorted|resolved|working again|all good|good now|fine now|working now|back to normal)',
        '(it|that) (works|worked|arrived|came through|did the trick|solved it|fixed it) (now|again|just now|today|perfectly|thanks|thank you)?',
        'all (good|sorted|set|fixed|done) (now)?',
        '(problem|problems|issue|issues|error|errors|bug|bugs|fault) (is|are|was|were|got|has|have)? (now|finally|all|already|since)? (been)? (solved|fixed|sorted|resolved)',
        '(that|this) (is|will be|would be) all',
        '(no|nothing) (else|more|other) (thanks|thank you|that is all|is needed)',
        '^ ..1 (no|nothing) (else|more|other) ..2 $',
        'no that is (all|it|everything)',
        'that helps',
        '(suggestion|suggestions|tip|tips|advice|answer|idea|link|trick|steps|hint|reset|restart|update|instructions|patch|workaround|change) ..1 (solved|fixed|sorted|cured|resolved|did) (it|that|this|the (trick|problem|issue)|my (problem|issue)|everything)',
        '(we|you) have (got)? a winner',
      ],
      unless: [
        '(not|never|no longer|until|when|if|once|hope) ..4 <>',
        '(it|that|this|everything|all) (is|has been|has|was) ..1 (not|never)',
        '<> ..4 (but|until|however|except)',
        'but ..6 (still|not|again)',
        // What works now and then is not solved.
        '(some|certain|other|sometimes|occasionally|usually|mostly|half) ..2 <>',
        '<> ..3 (sometimes|occasionally|some (days|times)|on and off|does not|half the time)',
      ],
      matches: [
        '[[It is working now]], thank you.',
        '[[All good now]]!',
        'The [[issues have finally been resolved]].',
        '[[That is all]], bye.',
        '[[Everything has been sorted]].',
        'Your [[tip just fixed it]]!',
        'Number four: [[you have a winner]].',
      ],
      misses: [
        'There was nothing else to eat on that train.',
        "It isn't fixed.",
        'It worked until yesterday.',
        'I hope that it is solved soon.',
        'On some mornings it works, on others it does not.',
        'It works sometimes.',
      ],
    },
  ],
});
