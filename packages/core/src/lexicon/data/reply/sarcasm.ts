import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** The agent mocks: false wishes, false praise, or exaggerated regret. */
export const sarcasm: Lexicon = defineLexicon({
  id: 'sarcasm',
  summary: 'Mocks the customer',
  sources: ['rubric: cold'],
  entries: [
    {
      value: 'mock',
      patterns: [
        '(thank you|thanks) for sharing (your|the) ..1 (life story|opinion|wisdom|theory|theories|drama|autobiography)',
        '(somebody|someone) (got up|woke up|is having|needs a|is in a|has had a bad)',
        '(congratulations|well done|bravo|hooray|lucky you|good for you) (you|for|on) ..1 (found|have|are|managed|finally|did|discovered|win)',
        '(are|is) not (you|that) (clever|special|funny|lovely|sweet|nice|a clever|so clever|just)',
        '(as if|like) (we|i) (care|have nothing better to do|had nothing better)',
        '(welcome to|this is) (the real world|real life|planet earth)',
        '(can|could)? (only)? (wish|hope) (you)? (a)? (get well soon|speedy recovery|better luck)',
        'get well soon',
        '(how|so|oh how|what a) (terrible|awful|tragic|dreadful|tragedy|horror|nightmare) for you (poor)?',
        '(poor you|boo hoo|cry me a river|my heart bleeds|woe is)',
        '(thank you|thanks) (so much|a lot|very much)? for (your wisdom|the lecture|your expert|enlightening|teaching us|telling us how|stating the obvious|pointing out the obvious|your novel|the essay|the sermon|your charming|your lovely tone)',
        '(congratulations|well done|bravo|kudos|hats off) (on|for) (missing|finding|failing|breaking|reading|losing|managing|your)',
        '(we|i) (am|are|do) not (a)? (mind readers|mind reader|psychic|clairvoyant|magicians|magician|miracle workers|your (servant|secretary|mother))',
        '(do|did|does) not have (a)? (crystal ball|magic wand|time machine)',
        '(left|lost|forgot) (my|our) (crystal ball|magic wand)',
        '(sorry|apologies|forgive us) (we|i|that|for|if) ..6 (your majesty|your highness|personal butler|red carpet|five star palace|read your mind|drop everything)',
        '(your majesty|your highness)',
        '(believe it or not|shocking i know|shock horror|surprise surprise|newsflash|news flash|hard to believe)',
        '(how|so) (clever|observant|perceptive|kind|original|funny) of you',
        '(next time|maybe|perhaps) try (reading|listening|looking|turning it on|thinking|opening your)',
        '(you|customers) (want|wanted|expect|expected) (caviar|champagne|the moon|a palace|miracles|the ritz) ..3',
        '(the|that|your) (so called|little|charming|colourful) ..1 (rant|story|novel|essay|drama|tantrum|theory)',
        '(we|i) (will)? (await|look forward to) your (next)? (rant|novel|essay|complaint|masterpiece)',
      ],
      unless: ['(hope|hoping|wish|wishing|wishes) (you|he|she|your ..2) (feel better|recover) ..3'],
      matches: [
        'We [[can only wish you get well soon]].',
        '[[We are not mind readers]].',
        '[[Thanks for the lecture]].',
      ],
    },
  ],
});
