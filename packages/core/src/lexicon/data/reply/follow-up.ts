import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The company comes back by itself, or asks whether all is well now.
 * `promise`: it comes back; no follow-up when the customer is to write first. `update`: it keeps the customer posted. `check`: it asks, in a question.
 */
export const followUp: Lexicon<'promise' | 'update' | 'check'> = defineLexicon({
  id: 'follow-up',
  summary: 'The company comes back by itself, or asks whether all is well now',
  sources: [
    'constructs: G9, owned follow-up',
    'Johnston & Fern 1999: service recovery strategies for single and double deviation scenarios',
    'rubric: followUp',
  ],
  unless: ['(not|never) <>', '(please|kindly|you|you can|to) <>', 'if you (want|like|wish) <>', 'could <>'],
  entries: [
    {
      value: 'promise',
      patterns: [
        '(i|we) (will|shall|am going to|are going to|promise to) {soft}? {soft}? (follow up|follow this up|{answer}|ring|phone|telephone|call|write (here|again|back)|email|text|message|update|report back|get back|be (in touch|in contact|back to you)|drop you|come back|have ..3 for you (by|on|at|before|tomorrow|today|tonight|this))',
        'let me (get|come) back to you',
        '(i|we) (will|shall|am going to|are going to|promise to) {soft}? {soft}? (check (in|back|again|on|up|that|whether|with you)|check (today|tomorrow|tonight|myself|then|personally|next week|on {weekday}) (that|whether|if|how)|look (again|back|in on|at ..5 (again|myself|tomorrow|next|once|on|at))|ask (if|whether|how|you)|watch|monitor|keep (an eye|watching|you|checking)|test ..6 (report|tell|let)|see (how|whether) (you|it|they)|confirm|tell you|verify|send you ..4 (update|reference|tracking|note|line|news|word|confirmation|proof|report|result|outcome))',
        '(i|we) (will|shall) {soft}? (stay|be|remain|wait) (right)? (here|with|on|in) ..8 (until|till|while|as long)',
        '(i|we) (would|should) (also)? (like|love) to (ring|call|phone|hear|check|know|make sure) ..8 (whether|how|if|went|well|all|sure|working|quieter|better)',
        '(call|ring|phone|write|email|text|check|telephone|look) ..6 to (make sure|see (that|if|whether|how)|be sure|check|confirm|hear|ask|tell you)',
        '(shall|may|can) (i|we) (call|ring|phone|check|write|text) ..6 (to see|to check|to make sure|to hear|see (that|if|whether|how))',
        '({colleague}|they|she|he) (will|shall|is going to|are going to) {soft}? {soft}? (be in (touch|contact)|contact you|call you|ring you|reach (you|out)|get (back|in touch|in contact)|update you|write to you|connect with you|email you|phone you|text you|follow up|be (contacting|reaching|calling|connecting|getting|back))',
        '(ask|asked|asking|get) ..7 to (get in (touch|contact)|contact you|call you|ring you|reach out|phone you|email you|write to you) ..4',
        'you (will|should|can expect to|are going to) (hear|receive ..3|get ..3|have ..3) (back)? (from (me|us)|by (me|us))',
        'expect (a|an|my|our|to hear) ..4 from (me|us)',
        '(set|put|made|added|have|got) (myself)? (a|an) ..2 (reminder|note|entry|alarm|task) ..3 to (ring|call|check|write|phone|email|look|follow|ask|see|make|confirm)',
        '(i|we) (will|shall) ..8 (when|once|as soon as|the moment|after|until) ..4 (it|they|the|you|this|that) (is|are|has|have|does|do|works|lands|arrives|hear|know|goes)',
      ],
      unless: [
        'should you <>',
        '(please|kindly|can you|could you|to) ..2 <>',
        '<> the (order|matter|account) for you',
        '<> if you (want|like|wish|need|call|send|reply)',
        'may <>',
        '(once|when|if|as soon as) (you|we have your|i have your|we receive|i receive|we get) ..10 <>',
        '<> a survey',
        '<> (for you|to|you) (now|right now|right away)',
        '<> the (order|account|details) (for you)? now',
      ],
      matches: [
        '[[I will check in]] next week.',
        '[[We will let you know]] by noon.',
        '[[My colleague will call you]].',
        'I have [[put a note in the diary to write]] to you.',
      ],
      misses: ['Please follow that up with the shop.', 'Tell me how you get on.'],
    },
    {
      value: 'update',
      patterns: [
        '({we}|{colleague}|they|she|he)? (will|shall) ..6 (keep you (posted|updated|informed|in the loop|up to date|abreast)|update you|(give|send) you (an|regular|daily) ..1 (update|updates))',
      ],
      unless: ['if you <>'],
      matches: ['[[We will keep you posted]].', 'A colleague [[will update you]].'],
      misses: ['The app will be updated.'],
    },
    {
      value: 'check',
      patterns: [
        '(did|have|has) (we|i|that|this|it|the ..3|everything|your ..3) ..3 (solve|solved|fix|fixed|resolve|resolved|put (it|this|things) right|sort|sorted|settled|help|helped|arrived|reached you|reach you|arrive|come through|worked|turned up|done the trick)',
        'did you (get|receive|manage|find) (the|your|it|to) ..2 (you wanted|all right|okay|in time|safely|after all|in the end)',
        '(is|are) (everything|all|it|things|the ..3|your ..3|you|that) ..3 (working|all right|alright|okay|well|fine|behaving|running|sorted|better|satisfied|still happy|happy|back to normal|in order|as it should|quieter|holding up) (now|again|after|since|with (the|it|your|how|our|what)|for you)',
        '(how (is|are|was|did|well did|has)) (the|it|things|everything|your|we|that|you) ..4 (working|going|holding|been|since|now|doing|put|getting|handle|do|turn out|coming|go|feel|finding)',
        '(is|are|has|have) (the|your|that|it) ..3 (gone|back to normal|stopped|cleared|come back|come on|hold|held|arrived|turned up)',
        'did (the|that|it|our) ..3 (hold|help|work|arrive|solve|fix|stick|do it)',
        'have you (received|got|had) (it|the|your|them) ..4',
        'are you all (set|sorted|good) ',
        '(on a scale of|how satisfied|how happy) ..8',
        '(just)? checking (in|back|whether|that|to see|if|up)',
        '(i|we) (just)? (wanted|want|would like|am writing|thought) to (check|make sure|see|ask|know|hear) (in|that|if|how|whether) ..6 (now|well|working|happy|okay|arrived|satisfied|safely|right|helped|quieter|better|on|good)',
      ],
      unless: ['<> else', 'rate <>', '<> the (survey|poll)'],
      matches: ['[[Did we solve]] it for you?', '[[Is everything working now]]?', '[[Just checking in]].'],
      misses: ['Is there anything else?', 'How can I help?'],
    },
  ],
});
