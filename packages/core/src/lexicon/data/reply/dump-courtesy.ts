import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * What an invitation to get in touch is for. `more`: anything else, the courtesy that closes a reply.
 * `fallback`: for when the steps before it do not help. `feedback`: opinions and
 * ideas, which are nobody's work. `choice`: an answer to what the agent has asked or offered.
 */
export const dumpCourtesy: Lexicon<'more' | 'fallback' | 'feedback' | 'choice'> = defineLexicon({
  id: 'dump-courtesy',
  summary: 'Invitations that close a reply, ask for an opinion or for a choice',
  sources: ['constructs: RD, cancels 5 and 6'],
  entries: [
    {
      value: 'more',
      patterns: [
        '(for|in case of|with) (any|further|more|additional|other|future) ..2 (help|assistance|support|question|questions|query|queries|information|info|concern|concerns|issue|issues|clarification|communication|details|doubt|doubts|problem|problems|updates|detail)',
        '(if|should|in case|when|whenever|incase) (you|there) (would)? (is|are|still|ever|have|need|require|want|wish|face|encounter|experience|should|do)? ..3 (any|further|more|other|additional|else|help|assistance|questions|queries|anything|concerns|information|doubts|support|question)',
        '^ for (assistance|support|help) ..1',
        '(if|should) (anything|something) else',
        'if (i|we|there is anything) ..2 can (ever|also|still)? ..2 (assist|help|be of|do)',
        'any (other|further|more|additional) (question|questions|query|queries|help|issue|issues|concern|concerns|assistance|support)',
      ],
      matches: ['[[For any further help]] write to us.', '[[If you have any questions]], call.'],
    },
    {
      value: 'fallback',
      patterns: [
        '(if|should|in case|incase|when) ..5 (persist|persists|persisted|still exists|still exist|continue|continues|remain|remains|recurs|reoccurs|reappears|happens again|occurs again|comes back)',
        '(if|should|in case|incase) (you|it|this|that|they|the ..2) (is|are|do|does|will|should)? (still|continue to|continue|keep|again) ..1 (face|facing|faced|see|seeing|experience|experiencing|have|having|get|getting|encounter|encountering|unable|not|find|notice|happening|failing|stuck|unsuccessful|there)',
        '(if|should|in case|incase) (this|that|it|these|the (above|steps|step|suggestion|problem|issue|error|link|method)) ..1 (do|does|did|will|is|are|has|have) not (been|get|getting)? (work|help|helped|worked|resolve|resolved|fix|fixed|solve|solved|sort|sorted|go away|clear)',
        '(if|should|in case|incase) (that|this|it|all|everything|the above|nothing) (fails|works|helps)',
      ],
      matches: [
        '[[If the fault persists]], call us.',
        '[[If you are still unable]] to pay, write to us.',
        '[[If these steps do not help]], call us.',
      ],
      misses: ['If it has not come by Friday, call us.'],
    },
    {
      value: 'feedback',
      patterns: [
        '(if|should) you (have|want|wish|would) ..3 (feedback|suggestion|suggestions|ideas|thoughts|inputs|input|compliments)',
        '(positive|kind|lovely|great|good|wonderful|awesome|encouraging) ..1 (review|feedback|words|rating|ratings|comments)',
        '(glad|happy|delighted|pleased|thrilled|great) (to|that|you) ..3 (hear|know|enjoyed|see|like|read|learn|enjoy|liked|loved|love|happy|satisfied)',
        '(5|five) star',
      ],
      unless: ['(would|will) be {very}? <>', '<> ..1 (what|why|how) (happened|went|is|can)'],
      matches: ['[[If you have any other ideas]], write to us.', 'What [[kind words]]!'],
      misses: ['We would be happy to see what happened.'],
    },
    {
      value: 'choice',
      patterns: [
        '(option|one|date|slot|time|colour|size|model|day|which|address|whichever|number) (you|that|suits|works|would|is|to|of)? ..2 (prefer|like|suits|suit|works|work|best|want|better|convenient)',
        '(and|then) (i|we) (can|will|am|are) (book|arrange|send|ship|process|refund|schedule|confirm|put|order|replace|fix) ..2',
        'if you (would)? (prefer|rather|like to (talk|speak|chat)|like me to|like us to|want me to|want us to)',
        'would you (prefer|like|rather)',
      ],
      matches: ['Reply with the [[day that suits]] you.', '[[If you prefer]] an exchange, call me.'],
    },
  ],
});
