import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** "It was there to be read": the customer is told that the fact was in plain sight, or that only the unusual guest minds. */
export const blameCustomerShown: Lexicon = defineLexicon({
  id: 'blame-customer-shown',
  summary: 'Says that the customer could have seen it, or wanted the wrong thing',
  sources: ['constructs: BC'],
  entries: [
    {
      value: 'shown',
      patterns: [
        '(is|are|was|were) (also|all|very|quite)? (clearly|plainly|prominently|expressly|explicitly) (also|been)? (stated|mentioned|written|shown|displayed|visible|listed|indicated|marked|explained|printed|specified|highlighted|communicated|noted|set out|outlined|advertised|signposted|posted)',
        '(it|this|that|which|sign|signs|site|website|listing|page|terms|confirmation|label|description|notice|notices|ticket) (clearly|plainly|expressly|explicitly) (state|states|say|says|show|shows|read|reads|mention|mentions|indicate|indicates)',
        '(size|sizes|dimensions|measurements|terms|price|prices|details|weight|ingredients|opening hours|hours|conditions|fees|charges|information|description) (is|are|was|were) (also|all|right there|there)? (on|in|at|under) (the|our|your) ..2 (site|website|page|listing|label|box|ticket|packaging|contract|booking|confirmation|menu|description)',
        '(failed|fell short|sorry|disappointed|mismatch) (as|because|since|only because) you (wanted|expected|asked|demanded|insisted|chose)',
        '(you|customers|guests|passengers|users|residents) (have to|must|need to|are required to|should) ..5 (in advance|beforehand|before (you)? (travel|travelling|arrival|ordering|booking|purchase))',
      ],
      unless: [
        '<> (so|and) (i|we) (will|have|am|are)',
        'should (have|be) ..2 <>',
        'not <>',
        'as <>',
        'make sure ..4 <>',
        '(we|i) ..2 ensure ..4 <>',
      ],
      matches: ['The fee [[is clearly stated]] there.', 'All [[fees are on the menu]].'],
      misses: ['It should have been clearly stated.'],
    },
  ],
});
