import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Asks for account, order or contact data. `data`: names one. `details`: "your details", a form for them. */
export const detailRequests: Lexicon<'data' | 'details'> = defineLexicon({
  id: 'detail-requests',
  summary: 'Asks for data by which to find the customer or the case',
  sources: ['constructs: DR', 'rubric: detailsFirst'],
  unless: [
    'already ..3 <>',
    'no need <>',
    'not (need|have) <>',
    'never <>',
    '<> (already|on file)',
    'if <>',
    'asked <>',
    '(i|we) {have} ..4 <>',
    'for (further|any|future|more) ..4 <>',
    'to <>',
  ],
  entries: [
    {
      value: 'data',
      patterns: [
        '(please|kindly|you|and|then|also|just|you to|first|cld|can|could|would|^) (share|send|provide|give|dm|pm|confirm|supply|state|quote|tell|enter|include|verify|spell|forward|message (us|me)|email (us|me)|reply|pass) ..5 {datum}',
        '^ (share|send|provide|give|dm|pm|confirm|supply|state|quote|tell|enter|include|verify|spell|forward|message|reply|for|on) ..5 {datum}',
        '(may|can|could|might|let) (i|we|me) (please|also|just|first|kindly)? (have|get|ask for|ask|take|start with|know|confirm|see|grab|trouble you for) ..4 {datum}',
        '(what|which) (is|are|was|were) (your|the|his|her|their|my|ur) ..2 {datum}',
        '(i|we) (will|would|just|also|still|first)? (need|require|want|ask for|need to (have|know|see|confirm|get)) ..4 {datum}',
        '(you|to) (would)? give (me|us) ..3 {datum}',
        '(what|which) (device|model|phone|version|operating system|computer|browser|country) ..5 and (what|which|your) ..1 (version|model|country|browser|device|system|carrier)',
        'what is your (computer|system|setup|configuration)',
        'are you (a|an) ..4 (member|customer|subscriber)',
        '(require|need) the following',
        '(describe|explain) (the|your) (problem|issue) in (more|full|greater) detail',
        '{datum} (and|or) ..1 {datum} ..2 so (that)? (i|we) can',
        '(what|how) ..4 (the name of the person|time did you call)',
      ],
      matches: [
        '[[What is your account number]]?',
        '[[May I have your booking reference]]?',
        '[[Send your full name]].',
      ],
      misses: ['I have your order number already.'],
    },
    {
      value: 'details',
      patterns: [
        '(share|sharing|send|provide|providing|give|dm|message|leave|submit|fill|filling) (us|me|over|in|to us|here|out|on|through)? (with)? (your|the|some|more|any|further|all|complete|full|relevant|additional|a few|the requested|requested|account|this|specific) ..2 (details|detail|info|information|form|details)',
        '(help|assist) us with (your|the) ..2 (details|info|information)',
      ],
      matches: ['Please [[share your details]] with us.', 'Please [[fill in the form]].'],
      misses: ['The details of the tour are on the page.'],
    },
    {
      value: 'data',
      patterns: [
        '^ (hi|hello|hey|okay|ok|sure|right|thanks|thank you|welcome)? ..2 {datum} (and|or|plus|your|the|full|billing|registered|date|last|first) ..4 (please|kindly|pls|thanks|x)? $',
        '^ (your|the|full|and)? {datum} ..6 (please|kindly|pls)',
        '^ {datum} (on (file|the (account|order|booking)))? $',
        '(i|we) (shall|must|do|will)? (need|require|want|ask for) ..6 {datum}',
        '(please|kindly|just)? (let (us|me) have|be so (good|kind) (as)? to (send|give|share)|jot down|note down|pop|drop|type|key in|reply with|answer with|come back with) ..5 {datum}',
        '(please|kindly) (send|share|state|quote|give|provide|supply|reply|confirm|respond) ..3 (following|below|these|: |a few|the requested|all|with) ..8 {datum}',
        '(card|account|order|booking|policy|claim|case|ticket|customer|serial|meter|tracking|phone|passport|reference|contract) (number|id|no|reference) (and|or|plus)? ..2 (pin|date|name|address|postcode|photo|receipt|proof|store|model|birth|email)',
        '(can|could|may|might|would) (you|i|we) ..3 (order|account|booking|customer|contact|card|flight|claim|policy) (details|info|information|data)',
        '(four|last|final) ..1 digits',
      ],
      matches: [
        '[[Order number and postcode please]].',
        '[[We shall need your booking name]].',
        '[[Please let us have the policy number]].',
        '[[Can you give me your order details]]?',
        'The [[last four digits]]?',
      ],
      misses: ['I have set your address for you.'],
    },
  ],
});
