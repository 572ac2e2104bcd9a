import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The customer is to send facts, a file or the story. With an address of its own behind it, the customer starts over there;
 * without one, it is a request for facts, which `shifts/dump.ts` leaves alone.
 */
export const dumpTelling: Lexicon<'told'> = defineLexicon({
  id: 'dump-telling',
  summary: 'Asks for facts, a file or the story, to be sent on',
  sources: ['constructs: RD'],
  unless: [
    '(no|without the|without any) need (for you)? to <>',
    '(we|i|team|they|who|it|will|shall) <>',
    '(have|had|were|was|been|being|when|after|once|since|because) (you)? (to)? <>',
    'not <>',
    'so that ..6 <>',
    '<> ..3 contact (details|number|information)',
    '(we|us|team) (can|could|may)? (to)? (connect|reach you|call you|contact you|get in touch with you)',
    '(phishing|scam|suspicious|abuse) ..4',
  ],
  entries: [
    {
      value: 'told',
      patterns: [
        '{invite} {soft}? (share|send|provide|forward|submit|resend|mail|email|report|explain|tell|upload|drop|post|write|describe) (us|me|it|this|that|these|them|your|the|a|an|any|all|more|what|which|how|full|such|details|screenshots|screenshot|copies|proof)',
        '(could|can|would|will) you (please|kindly|also)? (share|send|provide|forward|submit|resend|mail|email|report|explain|tell|upload|drop|post|write|describe) (us|me|it|this|that|these|them|your|the|a|an|any|all|more|what|which|how|full|such|details|screenshots|screenshot|copies|proof)',
        '(let|tell) (us|me|our team) (know)? (what|which|how|more|about|the|your|it) ..6 (by (emailing|writing|mailing|calling)|at|via|on)',
        '(appreciate|great|mind|grateful|helpful|love) (it)? (if|for)? (you)? (could|can|would|to)? (share|sharing|send|sending|writing|write|providing|provide|emailing|email) (us|me|to us|it|this|your|the|a|more|details) ..1',
        '(requesting|requested|request) you to (kindly|please)? (share|send|provide|mail|email|forward|write|submit) (us|me|to us|it|this|your|the|a|more|details|again)',
        '(please|kindly|pls|could you|can you|would you|request you to|requested to|to|and) (kindly|please)? (help|assist|brief|furnish|apprise|guide) (us|me) (out)? (with|on|about|by)',
        '(could|can|would|will) you (please|kindly|pls|just|also)? (email|mail|call|ring|phone|contact|reach|write to|reach out to|get in touch with|connect with|drop an|drop a|drop in|send an|send in)',
        'would you mind (dropping|reaching|sending|writing|emailing|contacting|sharing|messaging|connecting|calling) (us|me|out|an|a|your|with|the|to) ..1',
        'let us know by (reaching|dropping|sending|contacting|connecting) ..2',
        '^ (ping|message|mail|email|write|text|tell|share|send|reach|catch|drop) (us|me|to us|it|your|the|a|more) ..1',
      ],
      matches: [
        '[[Kindly share your]] ticket numbers with the desk.',
        '[[Could you please send a]] photo?',
        '[[We request you to mail us]].',
        '[[Ping us there]].',
        '[[Please help us with]] your number at the desk.',
        '[[Could you please email the]] desk?',
      ],
      misses: ['We will send you the form.'],
    },
  ],
});
