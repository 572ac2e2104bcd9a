import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Facts that answer what was asked. `firm` by itself; `slight` only where nothing marks the reply as thanks for a review. */
export const answers: Lexicon<'firm' | 'slight'> = defineLexicon({
  id: 'answers',
  summary: 'The answer itself stands in the reply',
  sources: ['rubric: plan concrete when an answer is given'],
  entries: [
    {
      value: 'firm',
      patterns: [
        '^ (yes|no|nope|yep|correct|exactly|indeed) (we|it|you|that|there|i|they|no|the|this|all)',
        '(it|this|that|which|error|message|status|lamp|light|code) means (that)? (the|you|your|it|there)',
        'the (answer|reason|cause|solution|trick|culprit) (is|was)',
        'the (reason|cause) for ..4 (is|was)',
        '(this|that|it|which) (happens|occurs|is caused by|was caused by|is due to|is because|depends|would depend|can happen|will happen)',
        'if (it is|it was|that is|imap|pop|your|the|you) ..6 (then|it (will|should|may)|you (will|should|can|may|need)|(will|should|may|might) be)',
        'your (order|refund|parcel|package|account|payment|delivery|card|booking|reservation|subscription) (is|was|has|will|should)',
        'it (looks like|appears|seems) (that)? your (order|refund|parcel|package|account|payment|delivery|card|booking)',
        '(please)? (note|remember|keep in mind|be aware) (that|the)',
      ],
      unless: [
        '^ no (problem|worries)',
        '<> (to help|welcome)',
        'not <> possible',
        '<> (not|no longer)',
        '(whether|where|when|if) <>',
        '(not sure|unsure|uncertain|understand|know) (of|about|what)? <>',
      ],
      matches: ['[[Yes it]] fits both sizes.', 'A red [[lamp means that the]] tank is full.'],
      misses: ['No worries at all.'],
    },
    {
      value: 'slight',
      patterns: [
        '(it|they|this|that|there|he|she|the ..3) (is|are|will be|would be|costs|cost|comes|come|takes|opens|closes|starts|works|fits|includes|has|have|can be|may be|should be) ..2',
        'you (must|need to|have to|should|would need to) (use|be|have|run|install|set|enable|update|upgrade|provide|show|order|wait|buy) ..1',
        '(can|may|might|could|must) (also|only|safely)? be ..2',
        '(uses|requires|supports|contains|works|shows|needs|allows|applies|belongs|depends) ..2',
        '({number}) (cents|dollars|pounds|euro|euros|rupees|percent|per)',
        '(we|they) (do|offer|have (a|the|many|no|several|two|three|both)|sell|carry|stock|accept|ship|hold|provide|deliver|require|send|charge|only|usually|generally) ..1',
        '(is|are) (available|included|free|open|located|compatible|covered|valid|allowed|required) ..1',
        '(sometimes|usually|normally|generally|typically|most of) ..3',
        '(you|it) (probably|likely|apparently|seem to|appear to|seems to|appears to) (have|has) ..4 (enabled|disabled|turned on|turned off|switched on|switched off|active|activated|set to)',
        '(i|we) (suggest|recommend|believe|think|suspect)',
      ],
      unless: [
        'anything ..4 <>',
        'if <>',
        'sorry ..6 <>',
        '<> (never|welcome|always)',
        '<> ..1 (news|mistake|mistakes|pleasure|reached|contacted)',
        '(what|why|how) <>',
        // Who can not tell yet answers nothing.
        '(difficult|hard|impossible|tough|tricky|not easy|not possible) (for (me|us))? to (understand|help|say|tell|know|see|diagnose|advise|judge|guess|assist|comment)',
        '<> (what|it for)',
        '(suggest|recommend) ..3 (post|posting|share|sharing|contact|contacting|reach|reaching|ask|asking|write|writing)',
        '(pride|strive|love|value|valued) ..4 <>',
        '(it|that|this) is (a|our|great|good|always|so|my|never|not) <>',
        '<> (great|good|lovely|wonderful|our pleasure|sorry|awful|sad|funny)',
        '(great|good|lovely|always|sad|sorry|glad|happy) <>',
      ],
      matches: ['[[They are sold in]] pairs.', '[[We do offer]] a smaller jar.'],
      misses: ['Sorry that it is late.'],
    },
  ],
});
