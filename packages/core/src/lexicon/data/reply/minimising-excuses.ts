import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The trouble is excused as rare, as part of life, or as a matter of patience. `rare`: a single case, not us. `happens`: such
 * things happen. `wait`: it takes what it takes, you will get used to it. `slight`: the amount or the step is called small.
 */
export const minimisingExcuses: Lexicon<'rare' | 'happens' | 'wait' | 'slight'> = defineLexicon({
  id: 'minimising-excuses',
  summary: 'Excuses the trouble as rare, common or small',
  sources: ['constructs: MN'],
  unless: [
    '(not|never|no|hardly|nor|should|sorry that|far from|more than|neither) ..2 <>',
    '(i|we) (know|realise|understand) ..4 <>',
  ],
  entries: [
    {
      value: 'rare',
      patterns: [
        '(treat|take|consider|see|view|regard|judge|excuse|accept) ..4 (as|by|on|based on) (an|a|one|this|just)? ..2 (isolated|one off|one time|rare|exceptional|single|stray|solitary|unfortunate) (incident|case|thing|occurrence|event|instance|situation|error|mistake|experience)? ..2',
        '(isolated|one off|stray|solitary) (incident|case|occurrence|event|instance|situation|error|mistake|issue) ..3',
        '(such|these|those) ..1 (cases|instances|incidents|delays|errors|mistakes|problems|occurrences|things|issues|situations) (is|was|are|were|happens|happen|occurs|occur) (only|very|extremely|really|quite)? (rare|rarely|seldom|exceptional|uncommon|exceptions) ..2',
        '(this|that|it|which) (is|was) (only|just|truly)? (a|an) ..1 (rare case|rare occurrence|rare incident|one time thing|one time|exceptional|exceptional case|one off|exception|rarity) ..2',
        '(this|that|it) is not (a|the|our)? (typical|usual|common|normal|regular|general|frequent) (experience|occurrence|case|situation|issue|problem|thing|practice|scenario) ..2',
      ],
      unless: ['<> (and|but) (i|we) (have|will|am|are)', '(make sure|ensure|ensuring) ..4 <>', 'cause ..4'],
      matches: [
        'Kindly [[treat this as an isolated incident]].',
        '[[Such instances are rare]].',
        '[[This was an exception]].',
        '[[This is not a typical experience]].',
      ],
      misses: ['We will make sure that it stays an isolated incident.', 'This is not an isolated incident.'],
    },
    {
      value: 'happens',
      patterns: [
        '(mistakes|errors|things|delays|problems|glitches|accidents|breakdowns|issues|emergencies|mix ups|interruptions|slowness|hiccups|bugs|cancellations) (do|can|may|will|might|could|sometimes|unfortunately|occasionally)? (sometimes|unfortunately|also|always|occasionally)? (happen|occur|arise|cause|be unavoidable|slip through) ..4',
        '(it|this|that|these|which) (can|may|could|does|do|might|will) (sometimes|unfortunately|occasionally|also|always)? (happen|occur) (anywhere|to anyone|to anybody|everywhere|at times|sometimes|from time to time|with (any|every|all|organic|natural|new)|in (any|every|all)|at any|on any|now and again|when) ..3',
        '(sometimes|at times|occasionally|now and then) (this|that|it|such|these|mistakes|errors|things|the|a|our|unavoidable) ..3 (happen|happens|occur|occurs|can happen|may happen)',
        '(is|are|was|were) (a)? (common|normal|usual|typical|inevitable|unavoidable|part and parcel) (for|during|at|of|with|on|problem|issue|thing|occurrence|phenomenon|variation|in (the|such|this (season|weather|area|business)|any|every|summer|winter)) ..4',
        '(we|everyone|they|our ..1) (are|is) (all)? (only)? human ..1',
        '(colours|colour|sizes|size|batches|flavours|taste|shades|shade|patterns|each ..1|every ..1) (may|can|might|could|will|do|is|are) (slightly|a little|a bit|always|naturally)? (differ|vary|different|be different|deviate) ..2',
        '(natural|handmade|organic|hand made) (product|products|material|materials) ..3 (so|and|hence|therefore) ..6',
      ],
      unless: [
        '(explain|explains|why|how|when|if|where|so that|until|whether|that) ..2 <>',
        '<> (and|but|so) (i|we|this|that|it) (have|will|am|are|should|is)',
        'reaction ..2',
        '<> ..4 (prevent|avoid|improve|learn)',
        '(natural|normal) to (feel|be) ..2',
      ],
      matches: [
        'Well, [[sometimes unavoidable mistakes happen]].',
        '[[It can happen anywhere]].',
        'Slowness [[is common in the evening]].',
        '[[Colours may differ slightly]].',
      ],
      misses: ['That explains why mistakes happen.', 'It is natural to feel cross.'],
    },
    {
      value: 'wait',
      patterns: [
        '(you|customers|everyone|people|they|users) (will|would|may|should|just|soon)? (soon|quickly|have to|need to)? (get|getting|got) used to (it|this|the|that) ..2',
        '(takes|take|needs|need|requires) (a bit of|some|a little|a while) (getting|used|practice|patience) ..2',
        '(give|allow) (it|yourself) (some|a bit of|a little|a bit|more|enough) ..1 time ..2',
        '(please|kindly)? allow (some|a little|us|a bit|for some|sufficient) ..1 (more|additional|extra)? time',
        '(will|takes|take|arrives|come|comes|ready|happen|happens|appears|replies|reply|ship) ..2 (as long as (they|it) (take|takes)|when (they|it) (come|comes|is ready|arrives|arrive))',
        '(it|that|the app|system|feature|algorithm|our team|he|she) is still (learning|new|young|training|in beta|in training) ..1',
        '(worth|be worth|it is worth) the wait ..1',
        '(some|many|most) (people|users|customers|guests|members|of our ..1) (actually|even|really|seem to|also)? (like|prefer|love|enjoy|do not mind|do not like|seem to like) (it|this|that|them|the ..1) ..2',
        'some (like|love|prefer|enjoy) it ..2 some (do not|hate|dislike|prefer)',
      ],
      unless: ['<> and (i|we)', '(if|when|until|while|thank|thanks) ..3 <>', '(not|never) have to <>'],
      matches: [
        '[[You will get used to it]].',
        'It [[takes a bit of getting used to]].',
        'Repairs [[take as long as they take]].',
        '[[The app is still learning]].',
        '[[Most people seem to like it]].',
      ],
      misses: ['You should not have to get used to it.'],
    },
    {
      value: 'slight',
      patterns: [
        '(a|an|is|are|very|just|only|some) (small|minor|tiny|little|nominal|slight|minimal|negligible|short|token) (fee|charge|amount|cost|difference|delay|wait|drop|price|sum|increase|surcharge|discomfort|noise|effort|inconvenience|deviation|mistake|disturbance|scratch|mark|issue|hiccup|confusion)',
        '(it|this|that|these|they|which) (is|are|was|were) (just|only|merely|simply) (a|an|the)? ..1 (pending|temporary|minor|cosmetic|small|standard|routine|normal|precaution|formality|estimate|estimates|technicality|authorisations|authorisation|misunderstanding|holding) ..3',
        '(only|just) (at|in|during|for|on|affects|concerns|applies|happens|a few|some|one of) ..1 (peak|night|times|few|rare|some|certain|one|small|short|minutes|moments|a few|handful|weekends) ..3',
        '(is|are|was|were|works|correct|fine|available|right) ..1 (most of the time|nearly always|almost always|on most days|more often than not) ..1',
        '(sorry|apologise|apologies|regret) (for|about) (this|the|that|any|our) (little|small|minor|tiny)? (hiccup|hiccups|blip|glitch|snag|niggle|mix up|whatever)',
        '(sorry|apologise|apologies) for what ever ..3',
        '(address|look into|fix|resolve|rectify|note|noted) (the|your|these|those|any|all)? (small|minor|little|petty|trivial|tiny) (issues|things|problems|matters|points|details|faults) ..3',
        '^ some (people|users|customers|guests)? (like|love|prefer|enjoy|hate) it ..1',
        '(it|that) was (holi|diwali|christmas|new year|a (holiday|weekend|festival|bank holiday|busy (day|night|weekend))|peak season|the holidays) ..2 (and|so|hence|when) (people|guests|everyone|staff|we|crowds|things) ..4',
        '(no big|not much|not many|hardly any|little) (deal|issue|issues|problem|problems|difference|noise|harm|disturbance|impact) ..3',
      ],
      unless: [
        '(refund*|waived|waive|credit*|fix|remove*|as) ..4 <>',
        '(for|pay|paid|at|with|have|gesture) ..1 (a|an|the|only a)? <>',
        '<> (to fix|to say|of thanks|of appreciation|for us)',
        '(look|looks|seem|seems|sound) ..2 <>',
        '(if|whether|until|there may be) ..2 <>',
        '<> ..4 (on us|refund*)',
        '(may|might) notice <>',
      ],
      matches: [
        'It is [[a nominal charge]].',
        '[[Sorry for this little hiccup]].',
        'We will [[address the small issues at the bar]].',
        '[[Some like it]]; some do not.',
        '[[It was a busy weekend and people get loud]].',
        '[[These are just pending holds]].',
        'It slows [[only at peak hours]].',
        'The map [[is right most of the time]].',
      ],
      misses: ['I have waived a small fee for you.'],
    },
  ],
});
