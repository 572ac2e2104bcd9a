import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The company names its own failure. `fault`: takes the blame. `act`: says what it did wrong. `event`: says what went wrong, no doer named.
 * Each makes a bare “sorry” beside it specific; the first two show ownership as well.
 */
export const ownFailures: Lexicon<'fault' | 'act' | 'event'> = defineLexicon({
  id: 'own-failures',
  summary: 'The company says that it was at fault, or what it did wrong',
  sources: ['constructs: G1 and G3, the slot FAIL', 'rubric: owning without “sorry”'],
  unless: ['if <>', 'whether <>', '(not|never|nor) <>', '(not|hardly) (think|say|believe|see) ..3 <>'],
  entries: [
    {
      value: 'fault',
      patterns: [
        '(is|was|are|were|be|entirely|completely|wholly|all|been|clearly|that|which is|which was) {adv}? (our|my) ..2 (fault|mistake|error|slip|failure|oversight|doing|responsibility|blunder|lapse|bad|job|mess|miss)',
        '(our|my) (fault|mistake|error|slip|failure|oversight|bad|blunder) (entirely|alone|not yours|and not|start to finish|completely)',
        '(is|was|that one is) {adv}? (all)? (on|down to) (us|me)',
        '(that|this|it) (is|was) {adv}? ours',
        '(our|my) (mistake|mistakes|error|errors|failure|failures|oversight|slip|lapse|blunder|fault)',
        '(an|a|the) (error|mistake|slip|oversight|failure|lapse|blunder|fault) (on|at|from|by) (our|my|us|me) ..1 (part|side|end)?',
        '(mistake|error|failure|mix up|slip|oversight|fault) (was|is|were|are) ours',
        '(i|we) (take|accept|took|bear|own|have|carry) (the|full|all|complete|total|sole|entire)? ..1 (responsibility|blame|ownership|accountability) for',
        '(i|we) (own|am accountable|are accountable|am responsible|are responsible|am to blame|are to blame|blame (myself|ourselves))',
        '(i|we|you) deserve* (much|far|so much|a lot)? (better|a straight|an honest|a proper|more from us)',
      ],
      unless: ['<> (correct*|code|codes|message|page|report|log|not ours)', '(is|was) (not|never) <>', 'not {our} <>'],
      matches: [
        'It [[was our mistake]].',
        'This one [[is on us]].',
        '[[We take full responsibility for]] it.',
        'The [[error was ours]].',
      ],
      misses: ['It was not our fault.', 'We take payment for it.', 'Please read our error page.'],
    },
    {
      value: 'act',
      patterns: [
        '(i|we) (have|had|clearly|simply|really|also|just|badly|obviously|certainly|did|then)? ..1 (made|make) (a|an|the|this|that|our) ..2 (mistake|mistakes|error|errors|slip|blunder|mess|hash)',
        '(i|we) (have|had|clearly|simply|really|also|just|badly|obviously|certainly)? ..1 (got|gotten|get) (this|that|it|your|the|things|you) ..3 wrong',
        '(i|we) (have|had|clearly|simply|really|also|just|badly|obviously|certainly|then|all|both|did)? {adv}? (missed|messed|failed|forgot|forgotten|lost|dropped|mixed|overlooked|misread|miscounted|mislaid|misplaced|overcharged|undercharged|double charged|double booked|overbooked|overlooked|botched|bungled|neglected|blew|broke|damaged|ruined|spoiled|misled|misinformed|miscalculated|ignored|mishandled|misquoted|misspelled|misspelt|slipped up|fell short|let you (down|both|all)|let your|let (both|everyone)|kept you|left you|gave you (the|a|an) wrong|told you (the|a|an|something)? wrong|sent you (the|a|an) wrong|sent ..2 (wrong|damaged|faulty)|charged you (twice|two|for|too|the wrong)|stranded|delivered ..4 (late|wrong)|sent (it|them|the|your) ..3 (late|wrong|to the wrong)|wasted|cancelled ..2 (without|by mistake)|closed ..2 by mistake|did not (call|ring|reply|answer|respond|tell|keep|deliver|send|check|listen|do|write|follow|turn up|show up|warn|get back|act|notice|live up|come|provide|give|let|inform|come back)|never (called|rang|replied|answered|told|came|sent|wrote|checked|got back|followed|acted|responded|did|showed|turned up))',
        '(i|we|our ..2) (should|ought to) (never|not|at least|of course|also|really)? (never)? (have) ..2 (told|called|rung|replied|answered|checked|warned|caught|sent|done|noticed|been|let|kept|asked|written|turned|had|made|given|charged|left|happened|seen|come|got|said|informed|explained|reached|acted|delivered|honoured|refunded|spotted|offered|stopped|fixed|known|taken|read|shown)',
        '(we|i) (went on|kept|carried on) (charging|taking|billing|sending|calling|asking)',
        '(dropped|drop) the ball',
        'fell through the cracks',
        '(let|letting|leave|leaving) (you|your ..2) (both|all|so badly|badly)? down',
        'promised ..6 (then|and|but) ..2 (happened|did not|broke|forgot|failed|was not)',
        '(i|we) (told|promised|said|quoted) (you)? ..4 (and|but|when) ..1 (it|that|this|we|i) (was|were|is|did not|could not|never)',
      ],
      unless: [
        '<> (to|a thing|anything) (worry|see|hear)',
        '<> you (know|have)',
        '(thank|thanks|glad|happy|sure|great) ..3 <>',
        '<> any (problem|problems|issue|issues|trouble) (now|again)',
        '(sorry|apologise) <> you when',
        'so (that)? <>',
        '<> your call',
      ],
      matches: ['[[We made a bad mistake]] there.', '[[We dropped]] the ball.', '[[I should have told]] you at once.'],
      misses: ['We checked the meter.', 'If we made a mistake we will mend it.', 'We should have news soon.'],
    },
    {
      value: 'event',
      patterns: [
        '(it|this|that|which|they|there|none of (this|that|it)|you|your ..2|neither) (should|ought to|must) (not|never) (have|be)',
        '(it|this|that) (should|ought to) (be|have been) (impossible|better|right|working|done|there|ready)',
        '(was|were|got|been) never (acted|started|sent|opened|answered|passed|processed|logged|read|called|told|booked|ordered)',
        '(our|the) (driver|courier|system|agent|team|staff|colleague|machine|process|software|app|engineer|crew|kitchen|desk|website|site|warehouse|office) (has|have|had)? ..1 (failed|forgot|missed|lost|sent|gave|left|broke|told|dropped|did not|mixed|went wrong|overlooked|rang the wrong|took the wrong|charged|crashed|misread)',
        '(you|your ..2) (was|were|have been|has been|had been) (told|left|turned away|charged|given|sent|kept|passed|ignored|promised|cut off|billed|misled|misinformed|overcharged|spoken|treated|never) ..4 (wrong|twice|without|late|waiting|hold|around|in the dark|rudely|answered|told|nothing|the wrong|hanging|badly|in error|by mistake|incorrectly)',
        '(you (deserved|were promised|were owed)) ..8 (did not|never|not) (get|got|received|receive|come|given|happen)',
        '(it|this|that|page|system|app|site|form|seal|part|machine|we|someone|somebody|the ..2) {adv}? ought to ..1 (ask|have|be|last|know|say|warn|tell|work|hold)',
        '(our|the) ..2 (was|were|is|are|has been|have been) {adv}? (down|out of order|broken|late|delayed|wrong|closed|faulty|missing|mixed up|misplaced|lost|damaged|short staffed|understaffed|incorrect|out of date|a mess)',
        '(my|our) ..2 (lagged|lags|froze|freezes|crashed|acted up|acting up|went down|timed out|disconnected|cut out|glitched|stalled|dropped out)',
        '(someone|somebody|nobody|no one|our ..2) (should|ought to) ..1 have',
        '(was|were) our (slip|doing|lapse)',
      ],
      unless: [
        '(so|so that|until|when|if you) <>',
        '(customers|users|guests) ..6 <>',
        '<> aware',
        '<> your (bank|provider)',
      ],
      matches: [
        '[[That should not have]] happened.',
        'Your note [[was never read]].',
        '[[You were given the wrong]] price.',
      ],
      misses: ['Customers really ought to know.'],
    },
  ],
});
