import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * What speaks against a failure: questions, wishes, own mistakes, changes of mind, problems that are solved or somebody else's.
 * Weight 3 cancels a plain report, 1 only a hint.
 */
export const failureEnquiry: Lexicon<
  'how-to' | 'wish' | 'own-mistake' | 'change' | 'pre-sale' | 'status' | 'solved' | 'elsewhere'
> = defineLexicon({
  id: 'failure-enquiry',
  summary:
    'Enquiries and the like: how-to questions, feature wishes, own mistakes, changes of mind, status checks, solved problems.',
  entries: [
    {
      value: 'how-to',
      weight: 2,
      patterns: [
        'how (do|can|to|should|would|could|does) (i|we|you|one|to|a)? ..1 (add|change|set|find|turn|create|make|use|merge|print|delete|remove|get|enable|disable|configure|transfer|import|export|move|copy|search|sort|install|cancel|return|pay|order|book|redeem|claim|apply|update|upgrade|download|share|link|open|stop|block|convert|view|see|check|know|tell|save|send|sign up|do|activate|reset|go about)',
        '(where|which|what) (is|are|do|does|can|should|would|will|time) (i|the|your|we|you|be)? ..3 (find|button|option|setting|location|locations|address|hours|phone number|number|meaning|difference|best|menu|deadline|early|open|close)',
        '(is there|are there|is it possible|would it be possible|it possible) (a|any|an|to)? ..1 (way|chance|option|setting|possibility|add on|to|method|place|discount)',
        '(can|could|may|shall) (i|we) (please|still|just|also|get|have|use|pay|bring|come|order|book|change|add|swap|return|exchange|move|upgrade|buy|collect|pick|check|ask|cancel|transfer|know)',
        '(i|we) (would like|want|need|wish|am looking|was hoping|am hoping|was wondering|am wondering|wanted) (to|for) (know (if|whether|how (to|do|can|i|much|many|long)|which|about|your|the|more|what (is|are|the))|find out|learn|ask|see if|buy|order|book|add|merge|transfer|set up|check|enquire|how|bring up|get|return|change|purchase|if|whether)',
        '(wondering|curious|wonder|question|questions|enquiry|enquire|ask|enquiring|confused) (if|about|whether|why|how|on|regarding|when|for)',
        'what (does|do) ..3 (mean|stand for|refer to) $',
        '(what|which) (does|do|is|are) (it|this|that|the|your) ..3 (mean|called|difference|policy|cost|price|opening)',
        '(please|pls|kindly|can you|could you|help) (advise|guide|explain|tell|suggest|show|teach|let me know|recommend) (me)? ..1 (how|what|which|where|when|if|one thing)',
      ],
      unless: ['(not|never) <>'],
      matches: [
        '[[How do I change]] my background?',
        '[[Where can I find the menu]]?',
        '[[Is there a way to]] add a second user?',
        '[[I would like to know the]] opening hours.',
        'I have a [[question about]] sizes.',
        '[[What does code nine mean]]?',
        '[[Please tell me which]] one fits.',
      ],
      misses: ['How dare you!', 'Where is my order?'],
    },
    {
      value: 'wish',
      weight: 2,
      patterns: [
        '(i|we) wish (i|we|you|it|there|they) (could|had|was|were|can)',
        '(would love|would be (nice|great|good|better|helpful|perfect|awesome|cool)|would like to see|love to see|feature request|please add|pls add|kindly add|add (more|a|an|the)|looking forward|please bring|please introduce|please start|please make|need more|more (features|options|offers|banks|colours))',
        '(please|pls|plz|kindly) (give|provide|enable|include|introduce|bring|launch|offer|put|keep|make) (us|me|back|available)? ..1 (option|options|feature|features|facility|function|functionality|button|support|mode|filter|available)',
        'please (make|have) (it|this|that|them|these|any|all|more|other) ..3 available',
        '(any (news|word|chance|plans|update) (on|of|about|when|for))',
        '(when (will|are|is|does|do) (you|the|it|this|we|your)) ..4 (available|open|come|coming|release|released|launch|back|be|start|in stock|add)',
        '(could|can|should) (have|add|include|provide|give|offer|introduce|consider) ..2 (feature|option|more|another|a|an|some|offers|discount)',
      ],
      matches: [
        'It [[would be nice]] to have a dark mode.',
        '[[Any news on]] the new store?',
        '[[Kindly provide a filter]] for the list.',
        '[[When will the shirt be back in stock]]?',
        'You [[could add more offers]].',
      ],
      misses: ['It has no dark mode.', 'Please give me my money.'],
    },
    {
      value: 'own-mistake',
      weight: 3,
      patterns: [
        '(my|our|own|entirely my|totally my|all my) (own)? (mistake|fault|error|bad|stupidity|carelessness|own doing)',
        '(i|we) (have|had|did|just|also|must have|may have)? ..1 (accidentally|accidently|accidentaly|mistakenly|stupidly|foolishly|unintentionally|inadvertently)',
        'by (mistake|accident) (i|we) ..1',
        '((i|we) ..6 by (mistake|accident)|i (made|have made) (a|an|the) ..2 (mistake|error|typo)|i messed up|i screwed up|i misread|daft mistake|silly me|i misconfigured|i misplaced|my mix up|i typed it wrong|i was wrong)',
        '(i|we) (have|had|just|did)? (forgot|forgotten|forget|lost|misplaced|dropped|left behind|cracked|overlooked|spilled) (my|the|it|about|a|to|that|our) ..1 (username|password|pin|phone|keys|deadline|number|bag|code|screen|card|wallet|glasses|jacket|coat|scarf|charger|headset|remote|receipt|ticket|ring|watch|laptop|cable)?',
        '(i|we) (have|had|just)? (deleted|broke|missed|left) (my|the|our|a) ..2 (deadline|flight|appointment|train|whole|phone|screen|bag|jacket|coat|glasses|charger|keys|folder|team|files|class|session|aids|window)',
        '(i|we) (have|had|just|must have)? (ordered|bought|booked|chose|picked|selected|entered|typed|put in|gave|clicked|sent) (you)? (the|a|an|my)? (wrong|incorrect)',
        '(id|number|name|address|one|email|code|username) (i) (entered|gave|typed|sent|put) (was|is) (wrong|incorrect)',
        '(phone|screen|laptop|tablet) (cracked|fell|got wet|broke) (because i|when i|after i|with the)',
        '(dog|cat|baby|son|daughter|child|kid|toddler|grandson|granddaughter) (ate|broke|spent|deleted|chewed|spilled|dropped|bought|pressed|flushed)',
      ],
      matches: [
        'It was [[entirely my own fault]].',
        '[[I accidentally]] bought two.',
        '[[By accident I chose]] the wrong town.',
        '[[I made a mistake]] when booking.',
        '[[I forgot my password]].',
        'The [[dog ate]] the ticket.',
      ],
      misses: ['It was your mistake.'],
    },
    {
      value: 'change',
      weight: 1.5,
      patterns: [
        '(changed my mind|change my mind|do not (want|need) it (any more|now)|no longer (need|want)|did not (like|love) it|just did not (like|love)|does not (suit|fit) (me|my)|too (small|big|large|tight|long|short) (for me)?|moved (house|to a new|recently|to)|found (it|one) cheaper)',
        '(want|like|need|trying|looking|hoping|wanted) to (return|cancel|exchange|swap|change|move|reschedule|upgrade|downgrade|send back|extend|renew|add|update|switch|buy|order)',
        '(can|could) (i|you) ..1 (return|cancel|exchange|swap|change|extend|reschedule|refund) ',
        '(want|need|request|would like) (an|a) (extension|upgrade|appointment|quote|copy|receipt|demo)',
      ],
      matches: [
        'I [[changed my mind]] about the coat.',
        'I [[want to return]] a pair of gloves.',
        'I [[need an extension]] on my plan.',
      ],
      misses: ['I want an answer.'],
    },
    {
      value: 'pre-sale',
      weight: 3,
      patterns: [
        '(thinking (of|about) (buying|ordering|booking|getting|joining|switching)|considering (buying|booking|ordering)|interested in|looking (for|at) (a|an|some|buying|to buy|the)|planning (to|on)|before (i|we) (buy|order|book)|want to (buy|purchase|order|pick up)|do you (have|sell|stock|offer|ship|deliver|take|do|carry)|will you (have|be|give|open)|how much (is|are|does|do|would|will|it)|what (are|is) your|does (it|this|the|that) (come|include|work|fit|have|run|support|cost))',
        '(do you|can you|could you|is it|please|want|like|as a) ..4 (gift wrap|gift wrapped|gift wrapping)',
        '(gift|present) for',
      ],
      unless: ['why (are|do|did) ..4 <>'],
      matches: [
        'I am [[thinking of buying]] a tent.',
        '[[Do you sell]] umbrellas?',
        '[[How much does]] the express option cost?',
      ],
      misses: ['I bought a tent from you.'],
    },
    {
      value: 'status',
      weight: 2,
      patterns: [
        '(check|checking|know|see|find out|tell me|ask|question|enquire|update|enquiring) (on|about|me)? ..2 (status|progress) (of|on)',
        '(status of (my|a|the|an))',
      ],
      matches: ['Could somebody [[check the status of]] the parcel?'],
      misses: ['The status page lies.'],
    },
    {
      value: 'solved',
      weight: 3,
      patterns: [
        '(works|working|worked|fixed|solved|sorted|resolved|back) (now|again|perfectly|great|like a charm|to normal|thanks|thank you|beautifully)',
        '(all|it is|is|everything|everything is|issue|problem|problem is|issue is|got it|now|has been|was|were|been|errors|error) (now|all|quickly|swiftly|promptly|has been|is|immediately)? (sorted|fixed|solved|resolved)',
        '(all|everything is|it is all|everything) (good|fine|set|well|okay|working) (now|again|thanks|thank you|$)',
        '(all|everything) is working (now|again|fine|well)',
        '(that|it|this|which|tip|solution|advice|suggestion|link|process|reset) (has)? (worked|did the trick|helped|solved it|fixed it|did it|was it) (thanks|thank you|perfectly|great|now|$)',
        '(that|it) (worked|works (now|perfectly|great)|did the trick)',
        'that was it',
        '(i|we) (found|figured|got|sorted|solved|managed|fixed) (it|to get it|to fix it) (out|working|now|sorted|thanks|fixed)',
        '^ (found|figured|solved|fixed|sorted) it (out)?',
        '(i|we) found it',
        'got it (sorted|working|fixed)',
        '(we|you) have (got)? a winner',
        '(never mind|nevermind|false alarm|problem solved|issue resolved|no longer an issue|just got here|just arrived|has arrived|quickly (changed|fixed|replaced|resolved|sorted)|changed it immediately|straight away|no fuss)',
      ],
      unless: [
        '(not|never|until|if|when|nothing|hope|get|still|please|before|used to|once|to be|no one|does|did|is) ..3 <>',
        '<> (until|before|for a few|except)',
        '(said|says|told|promised|claimed|claim|claims|marked|closed|supposedly|apparently) ..4 <>',
      ],
      matches: [
        '[[It works now]], thanks.',
        'The [[problem is solved]].',
        '[[That did the trick]].',
        '[[I figured it out]].',
        '[[Never mind]].',
      ],
      misses: ['It is not working now.'],
    },
    {
      value: 'elsewhere',
      weight: 2,
      patterns: [
        '(other|another|previous|last|former|different|old|my) (company|provider|bank|hotel|shop|store|supplier|insurer|airline|carrier|app|apps) ..3 (was|were|never|did not|could not|let me down|charged|lost|is worse|is terrible)',
        '(unlike|compared to|better than) (other|the other|my (old|previous|last)|any other|most|all)',
      ],
      matches: ['My [[previous bank never]] replied.', '[[Unlike other]] shops you reply.'],
      misses: ['You never replied.'],
    },
  ],
});
