import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Talks down as to a pupil. `known`: everybody knows it. `homework`: go and read first. `manners`: be more reasonable. `elsewhere`:
 * this is not for you. `relevance`: what has it to do with us. `repeat`: you said it twice.
 */
export const condescendingLessons: Lexicon<'known' | 'homework' | 'manners' | 'elsewhere' | 'relevance' | 'repeat'> =
  defineLexicon({
    id: 'condescending-lessons',
    summary: 'Talks down as to a pupil: common knowledge, homework, manners',
    sources: ['rubric: cold, condescending'],
    unless: ['(sorry|apologise|apologies) ..6'],
    entries: [
      {
        value: 'known',
        patterns: [
          '(is|are) (just|simply|really|basic|a matter of)? (common|general|basic|elementary) (knowledge|sense|courtesy|logic|arithmetic|maths)',
          '(everybody|everyone|anyone|anybody|any (child|beginner|user|adult|owner|gardener|cook|traveller)|every (child|user)|most (people|members|users|adults|guests|owners)|the whole world) (who ..4)? (knows|know|can see|will (remember|know|tell)|would (know|tell|remember|agree)|should know|understands|realises|manages|can do) ..3',
          '(once|when|if) you (take the time|learn|understand|get used|grow used|get to know|give it a (proper|real|fair)|look (closely|properly|again)|actually (read|look|try)) ..6 you (will|would|might|may) (see|find|realise|notice|understand|agree|discover|appreciate) ..4',
          '(change|patience|progress|technology|quality) (is|can be|takes) (hard|difficult|not easy|always|never|too much|time) (for (some|certain|many)|to some) ..3',
          '(it|that|this|which) (is|would be|was) (just|only|simply|merely) a (matter|question|case) (of)? ..3',
          '^ ..4 is (really|quite|very|pretty|fairly|perfectly)? (straightforward|simple|easy)',
          '(it|this|that) (really|honestly|actually)? (is not|can not be) (that|so|very|all that|rocket|too) (hard|difficult|complicated|complex|science) ..2',
        ],
        unless: ['(not|never) <>', '<> (to (fix|change|correct|put right|get|reach)|for (me|us))', '(my|our) <>'],
        matches: [
          'That [[is common knowledge]].',
          '[[Descaling a kettle is really simple]].',
          '[[That is just a matter of turning the key]].',
          '[[Every child knows that]].',
          '[[Once you take the time to learn the keys you will see its worth]].',
          '[[Change is hard for some]].',
          '[[It is not that hard]].',
        ],
        misses: ['I am sorry, it is not that hard to see why you are cross.'],
      },
      {
        value: 'homework',
        patterns: [
          '(maybe|perhaps|next time|in future|you could|you might|i suggest (you)?|we suggest (you)?|i recommend|try to|better|it (might|would) help (to|if you)) ..3 (do (some|your|a bit of|more) ..1 (research|homework|reading)|read (up|the (manual|instructions|description|faq|guide|sticky|documentation)|before)|learn (how|to|the|about|more)|inform yourself|educate yourself|check your (facts|sources|spelling)|get your facts|think (first|before)) ..3',
          '(checked|check|get|verify|know|had) your facts (first|right|straight|before)? ..2',
          '(check|get|verify|know) the facts (first|right|straight|before) ..2',
          '(have|did|do) you (even|actually|bother|bothered|really|at least) (to)? (tried|try|read|look|looked|check|checked|search|searched|see|know|ask|asked|bother|listen) ..4',
          '(did|have) you not (read|see|seen|look|looked|check|checked|notice|try|listen|understand|get) ..3',
          '(please|kindly|just|simply)? (read|reread|re read|study|go through|look at) (it|them|the ..2|my ..2|our ..2|this|that|what ..3|everything) (again|carefully|properly|closely|more carefully|first|thoroughly|once more|in full) ..2',
          '(read|search|check|look through|use) (the|our|this|your)? (manual|faq|faqs|sticky|forum|archive|search|docs|documentation|wiki|pinned|guidelines|search function) (before|first|instead|as everyone|like everyone|next time) ..3',
          '(simply|just|please|kindly|next time) (take|be|pay) (more|a bit more|greater|closer) (care|careful|attention|attentive|caution) ..3',
          '(google|internet|search engine|search button) (is|are) your (friend|best friend)',
        ],
        unless: ['(we|i|team|will|to|let me|let us|shall) <>', '<> ..6 (so that|for your safety)'],
        matches: [
          '[[Perhaps do some research first]].',
          'Please [[check your facts first]].',
          '[[Did you even read the label]]?',
          '[[Read it again carefully]].',
          '[[Just take more care with the lid]].',
        ],
        misses: ['I will read it again carefully tonight.', 'We have checked the facts, and you are right.'],
      },
      {
        value: 'manners',
        patterns: [
          '(please|kindly|ask you|request you|urge you|suggest you|you should|you need|try|hope you|hope that you|expect you|appreciate if you|next time) ..4 (be|being|to be|stay|remain|act|show|were) (a bit|a little|more|less|at least|somewhat)? ..1 (reasonable|realistic|polite|respectful|considerate|mature|grown up|civil|constructive|rational|objective|fair to us|understanding of|decent|grateful|sensible|courteous) ..2',
          '(watch|mind|moderate|tone down) your (language|tone|words|manners|attitude)',
          '(this|that|such) (tone|language|attitude|behaviour|wording|manner) (is|will|does|gets|helps|is not|does not|will not) (not|nobody|no one)? ..3',
          '(shouting|insulting|swearing|ranting|complaining|threatening|blaming|moaning) (at)? (us|me|people|others|here)? ..1 (will|does|is|gets|helps|would|nobody) ..3',
          '(do not|no need to|stop|please stop) (shout|shouting|swear|swearing|be rude|insult|rant|ranting|moan|overreact|exaggerate|get (angry|personal|upset|emotional)) ..2',
        ],
        unless: [
          '(we|i|staff|our ..2) (will|should|must|need|have) ..3 <>',
          '(staff|team|colleague|colleagues) ..6 <>',
        ],
        matches: [
          'We [[ask you to be more reasonable]].',
          '[[Watch your tone]].',
          '[[Shouting at us will not help]].',
          'There is [[no need to shout]].',
        ],
        misses: ['Our staff should be more polite, and they will be.'],
      },
      {
        value: 'elsewhere',
        patterns: [
          '(perhaps|maybe|then|guess|think|suggest|feel|if so|probably|clearly|obviously) ..6 (hotel|app|place|phone|product|company|provider|city|shop|service|forum|programme|resort) ..4 (more suitable|suit|suits|suitable|better (for|suited|off)|to your (taste|liking|budget)|your needs|not for you) ..2',
          '(is|are|was|were) (simply|just|clearly|probably|obviously|perhaps)? (not (for everyone|for everybody|for you|meant for you|everyone cup of tea|your cup of tea|to everyone)) ..2',
          'if you (do not|dislike|are not|can not) (like|want|agree|enjoy|happy|accept|live|please|it|this|satisfied) ..4 (use|leave|go|find|try|choose|uninstall|switch|buy|stay|book|look|feel free|you (can|are|may|could)) (something|another|elsewhere|somewhere|else|away|with|home|it|a|different|free|always|other|to) ..3',
          '(guests|people|customers|users|those|anyone|travellers|anybody|drivers) who (want|wants|like|likes|prefer|prefers|expect|expects|need|needs|are looking) ..4 (are|is|should|can|could|may|must|had better|would be|do) (better|best|well|stay|go|book|look|always|advised|choose|find|try) ..3',
          '(nobody|no one) (forces|forced|is forcing|makes|made|is making|asked|has asked) you ..3',
        ],
        unless: ['(sadly|unfortunately) ..3 (experience|stay)', '(refund*|full) ..2'],
        matches: [
          '[[Perhaps a cheaper hotel suits you better]].',
          'Our food [[is simply not for everyone]].',
          '[[If you do not like it, use something else]].',
          '[[People who want silence are better off in the]] hills.',
          '[[Nobody forces you to stay]].',
        ],
        misses: ['If you are not happy, you can return it for a full refund.'],
      },
      {
        value: 'relevance',
        patterns: [
          '(how|what) (does|is|has|do) (this|that|it|your (question|post|complaint|problem|message|story)) (got)? (relate|related|relevant|to do with|have to do with|concern|our (problem|business|concern)|supposed to|any of) ..3',
          '(this|here|it|that|we) (is|are|was) (not|hardly|never) (the|a|an|any|your) (place|forum|helpdesk|help desk|charity|hotline|complaints|right place|chat room|personal|search engine|bank|babysitter|doctor|translator) ..4',
          '(nobody|no one|none of us) (here)? (is|gets|are|get) (being)? paid ..3',
          '(nobody|no one) (else)? (here|in this forum|in the forum|on this forum)? (has|had|reports|reported|complains|sees|cares|knows|will read) (this|that|it|exactly|about|such|the|your) ..3',
          '(tells|tell|says|say|means|mean) (us|me|nobody|anyone)? ..1 (nothing|very little|little|not much) ..2',
          '(what|which) (part|bit|word|step) (of|in) ..5 (do|did) (you)? not (understand|get|read|follow)',
        ],
        unless: ['(not|sure) ..3 <>', '<> ..1 so ..1 (i|we)', 'so (i|we) (have|will|asked|am|are)'],
        matches: [
          '[[How does this relate to our app]]?',
          '[[This is not the place for that]].',
          '[[Nobody here gets paid]].',
          'Your post [[tells us nothing]].',
        ],
        misses: ['The log says little, so I have asked the makers.'],
      },
      {
        value: 'repeat',
        patterns: [
          'you (have|had)? (already|also|just|again)? (posted|asked|written|wrote|sent|opened|reported|submitted|raised) (this|the same|it|that|your (question|post|request)) ..2 (twice|again|three times|already|multiple times|several times|before|elsewhere|in (two|three|several)) ..2',
          '(do not|please do not|stop|kindly do not|no need to|refrain from|avoid) (post|posting|send|sending|open|opening|submit|submitting|ask|asking|raise|raising) ..1 (duplicate|duplicates|multiple|the same|twice|again and again|more than (one|once)|several) ..3',
          '(this|that|your|the same|such) ..1 (question|topic|issue|request|post)? (has|have|was|were|gets) (been)? (already)? (answered|asked|discussed|covered|explained|dealt with) (a (hundred|thousand|million|dozen)|many|countless|so many|several|umpteen|hundreds|dozens|before|already|enough|a few) ..3',
          '(how (many times|often)|for the (last|umpteenth|hundredth) time) (do|must|have|will|should|again) (i|we|you) ..4',
        ],
        unless: ['(customer|sorry|you have had to) ..4 <>', '(you) (had|have) to <>'],
        matches: [
          '[[You have already posted this twice]].',
          'Please [[do not open several tickets]].',
          '[[This question has been answered a hundred times]].',
        ],
        misses: ['I am sorry that you had to ask this twice.'],
      },
    ],
  });
