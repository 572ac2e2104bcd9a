import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** A rule, a refusal or a change of terms is what let the customer down. Weight 3 is plain, 1 is a hint. */
export const lapsePolicy: Lexicon<'policy'> = defineLexicon({
  id: 'lapse-policy',
  summary:
    'Refused by rule, not covered, terms changed, features or benefits taken away, forced steps, misleading offers.',
  entries: [
    {
      value: 'policy',
      weight: 3,
      patterns: [
        '(refuse|refused|refuses|refusing|declined|denied|deny|denying|rejected|reject|rejects|turned down|will not honour|would not honour|not honouring|did not honour|not honoured) (to)? ..2 (refund|exchange|return|claim|honour|accept|pay|cover|replace|change|price match|help|application|request|warranty|my claim|card|loan|compensation|my|our|a|the|it|me|entry|boarding)',
        '(claim|claims|application|request|loan|warranty|insurance|cover|return|appeal|refund) ..3 (rejected|refused|declined|denied|turned down|not (accepted|covered|approved|honoured|valid)|void)',
        '(not|never|is not|are not|was not|were not|does not|do not|will not|would not) ..1 (covered|cover|covers|be covered|eligible|included in the (plan|cover|policy)|insured|entitled|qualify)',
        '(your|the|this|company|stupid|ridiculous|unfair|new|their|return|refund|cancellation|hotel|store) (policy|policies|rule|rules|terms|regulation|regulations|procedure|conditions|t and c|restriction|restrictions) (is|are|was|were|that|which|do|does|make|makes|sucks|have|has|change|changed|states|says|of) ..3',
        '(against|because of|due to|as per|hiding behind|according to|blame|under) (your|the|company|our|their|its|some)? ..1 (policy|policies|rules|terms|regulations)',
        '(why) (do|did|would|have|has|are|is|will|does) (you|they|it|your app|the app|we|i) ..2 (remove|removed|removing|discontinue|discontinued|take away|taken away|get rid of|change|changed|force|forcing|forced|require|allow|allowing|block|blocked|ban|banned|need|have to|not accept|not allow|not refund|not refunding|not honour|limit|restrict|cancel|delete)',
        '(took|take|taken|taking|takes|removed|remove|removing|discontinued|scrapped|got rid of|get rid of|killed|axed|withdrew|stripped|cut) (away)? (the|my|our|all|this|that|a|it|them|such|these|those)? ..3 (away|feature|features|option|benefit|benefits|perk|perks|preview|button|function|support for|discount|plan)',
        '(get|got|getting|been|be|was|am|videos|video|gets|post|is|content|posts) ..1 (blocked|banned|demonetised|age restricted|taken down|flagged|censored|carded|refused entry|copyright|restricted) (by|for|from|without|on|again|because|wtf|in)?',
        '(not|never|without|did not|were not|was not|do not|nobody) (told|tell|informed|inform|mentioned|mention|disclose|disclosed|explained|warned|say|said|advised|made clear|stated) (me|us|that|about|anything|of|when|at|there|you|clearly|in|on)? ..3 (exceptions|exclusions|charge|fee|fees|cost|minimum|conditions|covered|terms|have to|expire|extra|limit|this)',
        '(mis sold|missold|mis selling|misselling|mislead|misled|mis led|misleading|mislead me|false advertising|falsely advertised|false promise|false promises|fake promises|deceptive|deceived|bait and switch|conned|sold a lie)',
      ],
      unless: [
        '(i|we) <>',
        '(what|how) (is|are|does|do) ..3 <>',
        '(question|curious|ask|know|wondering|enquire) ..4 <>',
        'if ..5 <>',
      ],
      matches: [
        'They [[refused to exchange it]].',
        'My [[claim was rejected]].',
        'Scratches [[are not covered]] at all.',
        '[[Your policy is a joke]].',
        '[[Why did you remove]] the dark mode?',
        'You [[took away]] the free drinks.',
        'I was [[never told about exclusions or the terms]].',
        'I feel [[misled]].',
      ],
      misses: ['What is the return policy for shoes?', 'I am curious about your policy, it says 30 days.'],
    },
    {
      value: 'policy',
      weight: 2,
      patterns: [
        '(not|never) ..1 (servicing|serviceable|serving) (in|to|at|your|my|our|this)?',
        '(ask|asks|asking|want|wants|require|requires|need|needs) (for)? (whole|full|all|so many|too many|unnecessary|every|complete) ..2 (access|permission|permissions|details|data|documents|contacts)',
        '(video|videos|post|content|comment|channel|review) (was|is|been|got|gets|are|were)? ..1 removed',
        '(do|does|did|will|would|can|is|are) not ..1 (accept|accepting|accepted|allow|allowed|allowing|permit|permitted|support|honour|exchange|offer) (any|my|our|the|prepaid|cash|cards|card|debit|credit|us|me|more|international|returns|exchanges|refunds|a|to|paypal|cheques|pets)',
        '(forced|forcing|force|forces|compelled|required|made|make|compulsory|mandatory) (me|us|users|customers|people|to|upgrade|update)? (to)? (pay|upgrade|buy|use|download|install|switch|choose|give|share|provide|update|subscribe|take|give up|spend|sign|maintain)',
        '(asking|ask|asks|demanding|demand|charging|charges) (for)? (money|fee|fees|extra|payment|charges|pan card|gmail|photo|{number}) (for|to|before|when|just)',
        '(minimum|maintain|monthly|average|zero|0) balance',
        '(too much|so much|invasive|invading|violat*|breach|sharing|selling|invasion) ..3 (privacy|personal data|personal information|personal info|permissions)',
        '(id|ids|proof of age|age check|identification) (checked|asked|refused|required|denied|demanded)',
        '(can not|could not|unable to|not able to|not allowed to|not permitted to|not possible to) ..2 (cancel|exchange|return|downgrade|opt out|unsubscribe|get a refund|use (it|this|the card) (abroad|everywhere|internationally)|claim|transfer my ticket|change (my|the) ..1 (booking|flight|name|ticket|order))',
        '(restrict|restricted|restriction|restrictions|limitation|limitations|not fair|unfair|unjust|discrimination|discriminate|discriminatory|monopoly|price goug*|ripped off|daylight robbery)',
        '(on hold|held|withheld|withhold|holding) ..2 (for|my|our)? ..1 ({number} {unit}|money|funds|payment|payout)',
        '(changed|changes|change|changing) (the|your|their|my|our|its) ..2 (terms|plan|policy|price|pricing|rules|rates|conditions|programme|benefits|fee)',
        '(lifetime|guarantee|guaranteed|warranty|insurance|cover|promise|offer) ..4 (not|refused|lie|void|expired|excluded|does not|useless|worthless|joke|nothing)',
        '(only|just) (supports|support|accepts|accept|allows|allow|works with|one bank|available for) ..2 (bank|banks|gmail|users|accounts|one|cards|iphone|android)?',
      ],
      unless: [
        '(what|how|where) (is|are|does|do|can) ..3 <>',
        '(question|curious|wondering|enquire) ..4 <>',
        'if ..5 <>',
        '(accept|allow) (my)? (password|pin|otp|login)',
        '(screen|page|app) (is|was) <>',
      ],
      matches: [
        'You [[do not accept cash]] any more.',
        'The app [[forces me to upgrade]].',
        'They keep [[asking money for]] a plastic card, asking money for it.',
        'I was [[not allowed to cancel]].',
        'This is so [[unfair]].',
        'You [[changed the terms]] overnight.',
      ],
      misses: ['What do I do if I am not able to return it?'],
    },
    {
      // Topic words: they decide only where nothing plainer is said.
      value: 'policy',
      weight: 0.5,
      patterns: [
        '(policy|policies|rule|rules|terms|claim|claims|insurance|cover|covered|allow|allowed|require|requires|accept|privacy|blocked|eligible|id)',
      ],
      matches: ['It is about your [[terms]].'],
    },
  ],
});
