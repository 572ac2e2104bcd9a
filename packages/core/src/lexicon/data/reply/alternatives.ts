import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Something offered in place of what was refused. `offer`: by the company. `way`: what the customer can do instead. */
export const alternatives: Lexicon<'offer' | 'way'> = defineLexicon({
  id: 'alternatives',
  summary: 'What can be had instead',
  sources: ['constructs: HL, what cancels it', 'rubric: refusal with-alternative'],
  entries: [
    {
      value: 'offer',
      patterns: [
        '(but|however|though|although|instead|alternatively|meanwhile|still|rather) ..2 (i|we) (can|could|will|have|am|are)',
        '(but|however|instead|alternatively|also) ..2 you (can|could|may|might)',
        'what (i|we) (can|could|am able to|are able to) (do|offer)',
        '(there are|two|three|several|a few|other) (two|three|several|a few|other|some)? (ways|options|alternatives|possibilities)',
        '(instead|in its place|as an alternative|alternative|alternatively|workaround|next best|in the meantime)',
        '(i|we) (can|could|will) (offer|give|do|move|help|swap|send|book|hold|put|change|check|arrange|quote|assign|look)',
        'you (can|could) (use|choose|reach|apply|try|still|also|go|update|switch|file|open|order|claim|request|get|take|dm)',
        'you (may|might|could|would) (want|wish|like|prefer) to (go|try|look|post|suggest|submit|vote|propose|switch|use|have a look|take a look)',
        '(i|we) {have} (held|reserved|put aside|set aside)',
      ],
      unless: [
        '(if|not) <>',
        '(nothing|all) <>',
        '(nothing|not anything|nothing further|nothing more) ..3 <>',
        '<> not',
        '<> ..1 only',
        '(i|we) can <> (promise)',
        '<> (get there|take ..3 feedback|(pass|note|share|forward) ..4 (feedback|suggestion|comments))',
      ],
      matches: [
        'It is sold out, [[but I can]] order one.',
        '[[What I can do]] is lend you one.',
        '[[You may want to try]] the older model.',
      ],
      misses: [
        'If you can use it, good.',
        'There is nothing further that we can do on our side.',
        'But we will get there.',
      ],
    },
    {
      value: 'way',
      patterns: [
        'after ..4 you can',
        'you (can|may|could) (visit|walk into|open|link) ..4',
        '(welcome|free) to (link|use|try|open|choose|apply|add|switch|pay|book|take|have|pick|order) ..2',
        '(but|however|instead|alternatively|though) ..2 you (can|may|could|might) ..1 (still|always|also)? (pay|use|add|link|book|order|choose|pick|take|collect|return|switch|open|export|import|print|save|change|set|get|have|keep|send|try) ..2',
        'if you (wish|want|would like) to open ..8',
      ],
      unless: ['(if|not) <>', '<> not', '(send|get|keep|open) ..3 (us|me|touch|ticket|eye)'],
      matches: [
        'We do not take cheques. You are [[welcome to pay by card]].',
        'It cannot be sent abroad, [[but you can still collect it at]] the shop.',
      ],
      misses: ['But you can send us a note.'],
    },
    {
      value: 'offer',
      patterns: [
        '(but|however|though|although|instead|alternatively|meanwhile|still|rather|until then|happily|luckily|for now) ..2 (the|a|an|our|your|there|it|they|that|many|some|one|riders|guests|customers|others|members) ..6',
        '(can|could) ..1 be (bought|booked|ordered|had|used|moved|changed|swapped|arranged|rented|borrowed|found|paid) ..1',
        '(shall|should|may|might) (i|we) (hold|book|put|keep|send|swap|order|reserve|add|move|arrange|try|offer|look|set)',
        '(would|does|will) (that|it|this|either|one of (these|those|them)) (suit|work|do|help|be (any|good|of|a|kind|better|easier|fine|okay|ok)|fit) ..1',
        '(would|do) you (like|prefer|want) (me|us|to|one|it|that|the|a) ..1',
        '(either|any|which) (of (these|those|them)|one|would)? ..1 (good|use|suit|suits|works|work|fancy|you (like|prefer|want))',
        '(is|are) (still)? (free|available|in stock|coming free) ..1',
        '(many|most|some|other|several|a few|plenty of) (people|folks|users|customers|guests|members|readers) (get by|use|do it|do so|manage|work|help themselves|go) (with|by|via|through|the|a) ..3',
        '(does|do) (it|that|this|the job) ..1 (quite|very|rather|just|really|as)? (well|nicely|fine|perfectly)',
        '(does|do) a (lovely|good|great|fine|decent|nice|similar) ..1 job',
        '(say (yes|the word|so)|tell (me|us) which|the choice is yours|you (choose|pick|decide)) ..2',
        '(split|use|try|pick|choose|turn on|put|scan|call|open|compress|paste|export|go to) (the|your|a|it|our|another|two|smaller|with|from|<link>) ..2',
      ],
      unless: ['(if|not) <>', '<> (no|not)', '(nothing|no) <>'],
      matches: [
        'That is sold out, [[but the matinee has two seats]].',
        'A further copy [[can be bought]].',
        '[[Shall I hold]] one?',
        'The blue one [[is in stock]].',
        'A small shop next door [[does it quite well]].',
        '[[Many users get by with a script]].',
        '[[Say the word and it]] is yours.',
      ],
      misses: ['It is not available.'],
    },
  ],
});
