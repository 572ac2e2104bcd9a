import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** The company comes back by itself: `concrete` when promised, `weak` when only offered. */
export const commitmentsContact: Lexicon<'concrete' | 'weak'> = defineLexicon({
  id: 'commitments-contact',
  summary: 'The company says that it will come back by itself',
  sources: ['Bitner, Booms & Tetreault 1990: response to failure', 'rubric: followUp, plan'],
  unless: ['(did|have|has|had|would|could) not <>', 'nobody <>'],
  entries: [
    {
      value: 'concrete',
      patterns: [
        '({we}|{colleague}|they|he|she|who) {shall} {soft}? {soft}? {answer}',
        '{we} {shall} be sure to {answer}',
        '(will|shall) {soft}? be (reaching out|getting (back|in touch)|contacting you|calling you|emailing you|messaging you|connecting with you|writing to you) (to|with)? ..1',
        '({we}|{colleague}|who) {shall} ..3 and {soft}? {answer}',
        '({we}|{colleague}) {shall} ..8 and {soft}? (be (back)? in (touch|contact)|get back|let you know|keep you (posted|updated|informed)|update you|reach out|contact you|revert)',
        '({we}|{colleague}) (are|am|is) {soft}? (contacting|calling|ringing|phoning|emailing|messaging|writing to) you',
        '(may|shall|can|could) {we} (call|ring|phone|telephone|meet|visit) you',
        'you will (hear|be hearing|receive (a|an) (call|email|reply|update|message)|get (a|an) (call|email|reply|update|message|text)) (from|by|within|today|tomorrow|before|on|in)?',
        '({we}|{colleague}) (should|would) like to (ring|call|phone|telephone|come by|visit|contact|get in touch) (you|with|to|and)?',
        '(and|also|^) (will|shall) {soft}? {answer}',
        'you (will|shall|would) {soft}? be {soft}? (contacted|notified|informed|alerted|updated|called|kept (informed|updated|posted|in the loop))',
        '(i will|we will|will) (ask|get|have) (a|an|the|our|my|your|their|someone|somebody|them|him|her|one of|{colleague}) ..5 to (contact|call|ring|phone|get in (touch|contact)|reach out|email|be in touch|speak)',
        '(i will|we will|will|let me|let us) (have|get) (our|the|my|a|an|one of our|one of the) ..3 {soft}? (contact|call|ring|phone|email|message|write to|reach out to|update|connect with|get in touch with) you',
        '(^|i|we|:|and) have (also|already|just)? (asked|requested|told|instructed|informed) ..8 to {soft}? (contact|call|ring|phone|email|message|reach out to|connect with|get in touch with|write to|get back to) you',
        '(so|so that) {we} can {soft}? {answer} ..3 (soon|as soon as possible|at the earliest|earliest|right away|immediately|on priority)',
      ],
      unless: ['if (you|there) ..8 <>'],
      matches: [
        'Thanks for the photos; [[our claims team will get back to]] you with an offer.',
        '[[I will personally ring you]] once the engineer has left.',
        '[[Someone from our store will be in touch]].',
        '[[You will hear from]] me by noon.',
        '[[We will have our planner ring you]] about the visit.',
        'Hello. [[Have asked one of the fitters to call you]].',
        '[[You would also be alerted]] by text.',
        '[[We will look at the meter and let you know]].',
      ],
      misses: [
        'Nobody will get back your lost hour.',
        'You said that you will get back to us.',
        'We have not contacted anybody.',
      ],
    },
    {
      value: 'weak',
      patterns: [
        '(so|so that|for|in order that) ({we}|{colleague}|they) (can|could|may|to|might) {soft}? {answer}',
        '{we} (would|will) (love|be happy|be glad|be pleased) to {soft}? {answer}',
        '{we} would like to (connect|speak|talk|reach|hear) ..2',
        '{we} (want|wish|need) to {answer}',
        '({we}|{colleague}) (may|might) {answer}',
      ],
      matches: ['Leave your number there [[so we can call you]].', '[[We would love to get in touch]] about the leak.'],
      misses: ['We called you twice.'],
    },
    {
      value: 'concrete',
      patterns: [
        '(will|shall) {soft}? (get back to you|revert to you|be in (touch|contact)|get in touch|contact you|message you|update you|call you back|ring you|write to you|let you know|answer you|keep you (posted|updated)) ..1',
      ],
      unless: [
        '(you|nobody|no one|they|if|hope|hopefully) <>',
        'you ..3 <>',
        'if (you|there) ..8 <>',
        '(who|which|courier|driver) <> (before|when you)',
        '(bank|seller|carrier|provider|airline|manufacturer|host|issuer) <>',
      ],
      matches: ['Our planner [[will be in touch]].', 'Sorry for that, [[will get back to you]].'],
      misses: ['Nobody will contact you.'],
    },
    {
      value: 'concrete',
      patterns: [
        '(please|kindly|you can|you may|you should|do|and|^) expect (our|the|a|an|one of|someone|somebody|us) ..4 to {soft}? {answer}',
        '(please|kindly|you can|you may|you should|do|and|^) expect (our|the|a|an|to (get|receive|have)) ..2 (call|email|mail|reply|response|update|callback|visit) (from|by|within|shortly|soon|at the earliest|in)',
      ],
      unless: ['(not|never|to|when) <>', 'if (you|there) ..8 <>'],
      matches: ['[[Kindly expect one of the fitters to ring you]].', '[[You may expect a call from]] the yard.'],
      misses: ['You can not expect our clerk to call you.'],
    },
  ],
});
