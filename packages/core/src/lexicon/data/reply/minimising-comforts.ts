import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Makes light of it by way of comfort. `rare`: it hardly ever happens. `fate`: such is life. `bright`: look at the good side. `excuse`: somebody must have been busy. */
export const minimisingComforts: Lexicon<'rare' | 'fate' | 'bright' | 'excuse'> = defineLexicon({
  id: 'minimising-comforts',
  summary: 'Makes light of a trouble by way of comfort',
  sources: ['rubric: cold, minimising'],
  unless: [
    '(sorry|apologise|apologies|not acceptable|no excuse|nevertheless|all the same) ..8',
    '(not|never|no) <>',
    '(if|whether) ..2 <>',
  ],
  entries: [
    {
      value: 'rare',
      patterns: [
        '(is|are|was|were|it being) (very|extremely|really|quite|fortunately|truly|so)? (rare|uncommon|few and far between|far from the norm) (occurrence|case|cases|event|incident|incidents|exception)? ..1 $',
        '(hardly|rarely|seldom|almost never|scarcely) (ever)? (happens|happen|occurs|occur|goes wrong|fails|fail|breaks) ..2',
        '(it is|this is|that is|was) (just|only|merely|simply|probably|surely|purely)? (a|an)? (pure)? (coincidence|exception to the rule|one in a (million|thousand|hundred))',
      ],
      unless: ['<> ..6 (so|and) (i|we) (will|have|am|are)', '(which is why|therefore) ..4'],
      matches: [
        'Such faults [[are extremely rare]].',
        'That [[hardly ever happens]].',
        '[[This is just a coincidence]].',
      ],
      misses: ['It is rare that somebody is as patient as you.'],
    },
    {
      value: 'fate',
      patterns: [
        '(every|even the best|any|all) ..2 (has|have) (its|their|a|an|the|some) ..1 (off|bad|busy|hectic|slow) (day|days|night|nights|moment|moments) ..1',
        '(good|great|the best) things (come|take) (to those|to them|time) (who wait)?',
        '(patience|waiting) (is|being) (a virtue|part of) ..2',
        '(it|they|that|he|she|we|orders|parcels|engineers|buses) (will)? (ship|ships|come|comes|arrive|arrives|open|opens|call|calls|be there|be ready|leave|leaves|start|starts) when (they|it|he|she|we) (is|are|ship|ships|come|comes|arrive|arrives|open|opens|there|ready|do|does|leave|leaves) ..1',
        '(it|that|this|such things|these things|accidents|mistakes|delays|errors|glitches|mishaps) (just|simply|sometimes|can|do|may|will)? (happen|happens|occur) (to (anyone|everyone|everybody|all|the best)|in (any|every|the best|all)|from time to time|now and then|once in a while|sometimes|every now|anywhere|everywhere|$) ..3',
      ],
      unless: [
        '(should|must|will|to) not <>',
        '(sure|ensure|prevent) ..6',
        '(make|makes|making|made|let|when|while|where|how|why|what) <>',
      ],
      matches: [
        '[[Every kitchen has its off days]].',
        '[[Good things come to those who wait]].',
        'Well, [[they arrive when they arrive]].',
        '[[Mistakes happen in the best houses]].',
      ],
      misses: ['We make sure that mistakes happen less often.'],
    },
    {
      value: 'bright',
      patterns: [
        '(you|one day you|some day you) (will|would|may|might) (soon|one day|later)? (laugh|smile|look back) (about|at|on) (it|this|that) ..2',
        '(look|looking|see|try to see|think) (on|at|of|about)? (the)? (bright|positive|good|funny) side ..2',
        '(^ be|just be|you should be|you can be|at least be|consider yourself|count yourself) (glad|happy|grateful|thankful|lucky) (that|it|you|we) ..4',
        '(what|where) is (there|not to|the) ..1 (like|love|harm|problem) (about|in)? ..2',
        '(usually|normally|mostly|nearly always|typically|generally|sooner or later|eventually) ..3 (turn up|turns up|sort itself|sorts itself|resolve itself|resolves itself|goes away|go away|clears up|works out|shows up|clear up) ..2',
        '(turn|turns|sort|sorts|resolve|resolves|clear|clears|work|works|show|shows) (up|itself|themselves|out) (usually|by itself|eventually|sooner or later|on its own|in the end|in time) ..1',
        '(excitement|anticipation|suspense) (must|will|is) (be)? (building|growing|mounting|part) ..2',
      ],
      unless: ['(if not|otherwise|but) ..2 (i|we)'],
      matches: [
        '[[You will laugh about it later]].',
        '[[Be glad that it was not worse]].',
        'Lost bags [[usually turn up]].',
        '[[Look on the bright side]].',
      ],
      misses: ['It usually clears up overnight, and if not I will send a fitter.'],
    },
    {
      value: 'excuse',
      patterns: [
        '(he|she|they|driver|engineer|courier|colleague|agent|cook|waiter|nurse|doctor) (must|may|might|could|will|probably) (have)? (got|been|gotten|was|were|had)? (simply|just|a bit|rather)? (busy|held up|stuck|tied up|tired|stressed|new|in a hurry|having a bad day|distracted|a bad day) ..2',
        '(he|she|they|we|staff|team|colleagues|everyone) (is|are|was|were) (only|just|simply|also|all)? (human|human beings|doing (his|her|their) (job|duty)) ..2',
        '(he|she|they) (did not|do not|does not|would not|never) (mean|meant|intend) (it|any|to|that|anything|harm|it like that) ..3',
        '(he|she) (laughs|jokes|talks|speaks|is|smiles|acts) (like that|a lot|that way|so)? (with|to|like that with) (everyone|everybody|all) ..2',
      ],
      matches: ['The [[driver must have been held up]].', '[[They are only human]].', '[[He did not mean any harm]].'],
      misses: ['The cook was tired, and that is no excuse.'],
    },
  ],
});
