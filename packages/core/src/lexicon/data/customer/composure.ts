import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * What shows that a customer is calm, kind or done: it lowers the intensity.
 * `resolved`: the matter is settled; `self-blame`: takes it on themselves; `easy`: no hurry, no bother;
 * `thanks`: courtesy; `question`: a plain how-to or availability question; `calm`: says so.
 */
export const composure: Lexicon<'resolved' | 'self-blame' | 'easy' | 'thanks' | 'question' | 'calm'> = defineLexicon({
  id: 'composure',
  summary: 'Calm, courtesy, settled matters, self-blame and plain questions.',
  sources: ['CE: calm look-alikes'],
  entries: [
    {
      value: 'resolved',
      patterns: [
        '(is|are|was|were|got|been|has|now|it|all|problem|issue|issues|everything|errors) {adv}? (resolved|solved|sorted|sorted out|fixed|working now|working again|working fine|all good|cleared up|back to normal|settled)',
        '(it|that|this|everything|all|now) (is|has|seems|works|worked|did|was)? {adv}? (working|works|worked|work|fine|good|ok|okay|arrived|back|settled|perfectly|great|sorted|fixed|done the trick|did the trick) {adv}? (now|again|fine|perfectly|well|like a charm|great|at this stage|thanks|thank you)',
        '(that|this|it) (did the trick|was it|fixed it|helped|solved it|worked|sorted it)',
        '(got|get) it (sorted|working|fixed|resolved|done)',
        '(problem|issue|mystery|case) (solved|resolved|fixed|sorted)',
        '(figured|worked) (it|that) out',
        '(swiftly|quickly|promptly|immediately|soon|finally) (resolved|fixed|sorted|changed|solved|replaced|refunded)',
        '(resolved|fixed|sorted|solved) {very}? (quickly|promptly|swiftly|immediately|in no time|within minutes|my (problem|issue|issues))',
        '(i did|yes i did) (thank you|thanks)',
      ],
      unless: [
        '(if|until|till|but now|since|before)',
        '(was|were) working',
        '(not|never|yet|until|when|if|unless|be|was supposed to be|to|will|should|needs|has to|half|can it|please|being|still|get|getting|is|was it|nothing|were) <>',
        '<> (but|until|yet|again problem|for a (while|few)|a few|and then)',
        '(when|will|can|could|please|want|need|kindly|how) ..5 (resolved|solved|sorted|fixed|sorted out)',
        'not',
        '(nothing|none)',
        'but',
        'again today',
        'only one thing',
      ],
      matches: ['[[It is all working now]].', '[[That did the trick]], cheers.', 'My [[problem solved]].'],
      misses: ['It is not resolved.', 'When will it be fixed?'],
    },
    {
      value: 'self-blame',
      patterns: [
        '(my|our) (own)? {very}? (fault|mistake|error|bad|stupidity|oversight|slip|misunderstanding|doing|ignorance|carelessness)',
        '(i|we) {adv}? (accidentally|accidently|mistakenly|stupidly|wrongly|foolishly|forgot|misread|misunderstood|mistyped|overlooked|misplaced|mislaid)',
        '(ordered|booked|bought|clicked|entered|chose|picked|typed|sent|selected|put) ..5 (by mistake|by accident|in error|wrongly)',
        'i (ordered|booked|bought|clicked|entered|chose|picked|typed|selected) the wrong',
        '(made|was) (a|my|an|the) ..3 (mistake|mistakes|error|slip|blunder)',
        '(i am|i was|maybe i am|perhaps i am|am i|probably) ..1 (doing something wrong|being (silly|thick|daft|dense|dumb|blind)|missing something|overlooking something|just me|confused)',
        '(daft|silly|dumb|stupid|basic|newbie|noob|simple|quick) (of me|me|question|mistake|questions)',
        '(i|we) (should have|never) (read|checked|looked|noticed) (the|it|before|more)',
        '(totally|all|entirely|possibly|probably) ..1 (my|on my) (fault|part|end|side)',
      ],
      unless: [
        'not <>',
        '(made|make) me',
        '(was not|is not|not|never) ..2 <>',
        '(you|they|your|staff|wife) made <>',
        'big dumb',
      ],
      matches: [
        'It was [[my own fault]].',
        '[[I ordered the wrong]] colour.',
        'We [[booked the two seats by mistake]].',
      ],
      misses: ['It was not my fault.'],
    },
    {
      value: 'easy',
      patterns: [
        '(no|not any|there is no|not in a|not in any) {very}? (rush|hurry|worries|worry|problem|problems|biggie|stress|bother|big deal|pressure|harm done|need to apologise)',
        '(not|never) a {very}? (big deal|huge deal|problem|biggie|deal breaker|issue|massive problem|great problem|dealbreaker)',
        '(take|takes) your time',
        '(whenever|when) (you|it|your|suits) ..2 (time|convenient|suits|chance|moment|ready|a minute|can)',
        '(just|only|simply|merely) (wondering|curious|asking|checking|letting you know|letting you|wanted to (check|know|ask|say)|to (say|let you know)|thought i would|a question|a quick|an fyi|enquiring|double checking)',
        '(for your information|in case it helps|thought you should know|thought you might like to know|heads up|by the way)',
        '(its|it is|that is|thats) {very}? (ok|okay|fine|alright|cool|no problem|all right)',
        '(minor|small|tiny|little) (thing|issue|problem|point|niggle|complaint|gripe|bug|glitch|detail|suggestion|negative)',
      ],
      unless: ['(not|never) <>', '<> (for you|but|if)'],
      matches: ['[[No rush]] at all.', '[[Just wondering]] about the size.', 'There is one [[minor thing]].'],
      misses: ['It is fine for you to say so.'],
    },
    {
      value: 'thanks',
      patterns: [
        '(thanks|thank you|thankyou|many thanks|cheers|much appreciated|much obliged|appreciate (it|your|the|that|any|you)|grateful|ta|thanking you|thx)',
        '(appreciate|appreciated) ..2 (help|reply|response|time|effort|work)',
      ],
      unless: [
        '(no|not) <>',
        '<> ..3 (nothing|ruining|wasting|not|losing|leaving|breaking|ignoring|cancelling|stealing|charging)',
        'would (be|have) <>',
        'do not appreciate',
      ],
      matches: ['[[Many thanks]] for it.', '[[Thank you]], Sam.'],
      misses: ['Thanks for nothing.', 'No thanks.'],
    },
    {
      value: 'question',
      patterns: [
        '^ (hi|hello|hey|so|ok|okay|please|and|also|good morning|sir|team)? (how|where|when|what|which|do|does|is|are|can|could|may|would|will|did|has|have|should) (i|we|you|it|there|the|your|is|are|do|does|can|if|time|my|anyone|anybody|to)',
        '(i would|we would|i)? {adv}? (like|love|want|wish|need|trying|wondering|looking) to (know|order|buy|change|swap|return|book|ask|add|find|purchase|cancel|exchange|get|set|check|use|see|swap|move|transfer)',
        '(is|are) (it|there) (possible|a way|any way|any|an option|still)',
        '(any|is there any|is there a) (idea|ideas|way|suggestion|suggestions|advice|tips|word|update|chance)',
        '(i am|i was|we are|just|was) (wondering|curious|looking|thinking|interested|trying to find|enquiring)',
        '(could|can|would|may) (you|i|we|someone|anyone) {adv}? (please|kindly|tell|check|help|explain|confirm|have|swap|change|get|use|let|send|cancel|advise|look)',
      ],
      matches: [
        '[[Is it possible]] to add a name?',
        '[[How do]] you pair it?',
        '[[I would like to swap]] the tickets.',
      ],
      misses: ['It broke.'],
    },
    {
      value: 'calm',
      patterns: [
        'not {very}? (at all)? (angry|upset|mad|cross|annoyed|furious|worried|bothered|complaining|fussed|offended|a complaint|in a bad way|disappointed) (at all|or anything|just|but|with)?',
        '(do not|does not|did not) (mind|bother (me|us)|matter|really mind)',
        '(used|use) to be {very}? (angry|annoyed|terrible|bad|awful|slow|bad) ..4 (but now|now|until|not any more)',
        '(hopefully|i hope|hope this helps|keep up|keep it up|good work|nice work)',
        '(lol|haha|hahaha|hehe|lmao)',
        '(dying|desperate|mad|crazy|sick with excitement|keen|excited|can not wait) to (try|see|get|have|test|visit|meet)',
        '(mad|crazy|nuts|insanely) (about|for|good|in love)',
        '(this|that) (used to|was) ..4 (years|months|long) ago',
        '(one day|some day|maybe one day|a suggestion|suggestion|suggestions|feature request|would be nice|would love|wish list)',
      ],
      matches: ['I am [[not angry at all]].', 'We are [[dying to see]] the view.', 'I [[do not mind]] the wait.'],
      misses: ['I am angry.'],
    },
  ],
});
