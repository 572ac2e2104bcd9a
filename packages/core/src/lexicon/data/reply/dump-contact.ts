import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The customer is told or invited to get in touch. Whether that moves the work to the customer depends on where they are
 * sent and on what the company does itself, which `shifts/dump.ts` decides.
 * `told`: with words of invitation. `bare`: a bare imperative, which counts only where a clause begins.
 * `relative`: someone else is to get in touch in the customer's stead.
 */
export const dumpContact: Lexicon<'told' | 'bare' | 'relative'> = defineLexicon({
  id: 'dump-contact',
  summary: 'Tells or invites the customer to get in touch',
  sources: ['constructs: RD'],
  unless: [
    '(no|without the|without any) need (for you)? to <>',
    '(not|never) (have|need|be|having|being|required|expected|supposed) ..2 <>',
    'without ..2 <>',
    '(told|asked|made|forced|left|been|being|was|were|rather than|instead of|that|when|before|after|since|because) (you)? (to)? <>',
    'whether <>',
    '(had|have had|having|has) to <>',
    '<> (you|your order|your bank for you|the (courier|carrier|driver|bank|supplier) for you)',
    'on your behalf',
    '(we|i|team|they|who|it|will|shall|would) <>',
    '(could|can|would|will) you ..3 <>',
    '(nice|lovely|good|great|kind) (of you)? to <>',
    // "You can also call at a branch if you wish": one more way, and nothing that must be done.
    '<> ..5 (if|when|where|as) (required|needed|necessary|desired|(you|you would) (wish|prefer|like|desire))',
  ],
  entries: [
    {
      value: 'told',
      patterns: [
        '{invite} {soft}? {touch}',
        '{invite} ..2 by {touch}',
        '(^|and|would|please|kindly|to|i|we) (recommend|suggest|advise) (you)? (contacting|reaching out|speaking|talking|calling|emailing|checking|getting in touch|writing|connecting|consulting|asking) (to|with|in|out)?',
        'have you (tried|considered|thought of|thought about) (contacting|reaching out|speaking|talking|calling|emailing|ringing|phoning|getting in touch|writing|asking) (to|with|in|out)?',
        '(advice|suggestion|recommendation|best (bet|option|course|thing)|next step) (is|would be|will be) (for you)? (to)? {touch}',
        'by (writing|emailing|calling|sending|dropping|contacting|visiting|raising|submitting) {soft}? ..3 (to|at|on|via) <link>',
      ],
      unless: ['{you} (can|could) <> $', '(so|that|which|where|how) <>', '(so|so that) {invite} {touch} <>'],
      matches: [
        '[[Feel free to call back]] later on.',
        '[[Please contact]] the branch.',
        '[[You may want to speak to]] your landlord.',
        '[[Do not hesitate to reach out]] when that happens.',
        'For this [[we recommend reaching out to]] the card office.',
        '[[Have you tried calling]] the number?',
      ],
      misses: ['There is no need to call back.', 'You had to write to us twice.'],
    },
    {
      value: 'bare',
      patterns: [
        '(sort|settle|resolve|discuss|arrange) (this|it|that|the matter) (out|up)? (directly)? with (the|your|them)',
        '(pop|drop|go|swing) (into|by|to) (the|your|our|a|any) ..1 (store|shop|branch|office|desk)',
        '(contact|call|ring|phone|telephone|email|message|text|visit|ask|approach|consult) (us|our|the|your|them|their|head|customer|support|that|me|him|her)',
        '(write|reply|speak|talk|report|reach out|reach|complain|apply|appeal) (to|back to|in to|at) (us|our|the|your|them|this|their|head|customer|support|me)?',
        '(get|be) (back)? in (touch|contact)',
        '(drop|send|shoot|give) (us|me|them) (a|an|another|one more) (line|mail|email|call|ring|shout|bell|note)',
        '(get back|call back|ring back|check back|come back|write again|call again) (to|in|later|then|after|tomorrow|if|when|with|on|once)?',
        '(open|raise|submit|log|file|lodge) (a|an|another) ..2 (ticket|request|case|claim|complaint|form|report)',
        '(check|follow up|take it up|raise it|raise this|discuss (it|this)) with (us|our|the|your|them|their)',
      ],
      matches: ['If it stops, [[call us]] on Friday.', '[[Check with your]] landlord.'],
      misses: ['You can, of course, visit our shop in town if you prefer.', 'She sends flowers.'],
    },
    {
      value: 'told',
      patterns: ['so (please|kindly|do) {soft}? {touch}'],
      matches: ['We want to help, [[so please email]] the desk.'],
    },
    {
      value: 'relative',
      patterns: [
        '(please|kindly)? (have|ask|get) (your|the)? (parent|parents|mother|father|mom|mum|dad|mom or dad|mum or dad|husband|wife|guardian|bank|host|seller|courier|manager|account holder|provider|admin|administrator) (to)? {touch}',
      ],
      matches: ['[[Please have your bank contact]] the office.'],
      misses: ['We asked the bank to write to you.'],
    },
  ],
});
