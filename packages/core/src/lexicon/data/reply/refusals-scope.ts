import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * A no without "can't": it lies outside what is done, made, supported or possible. `scope`: not offered, not supported, no plans.
 * `only`: only thus, only there, only for some. `closed`: over, final, to be paid.
 */
export const refusalsScope: Lexicon<'scope' | 'only' | 'closed'> = defineLexicon({
  id: 'refusals-scope',
  summary: 'A no put as what is not done, not offered or over',
  sources: ['constructs: HL, PS', 'rubric: refusal'],
  unless: [
    '(sorry|apologise|regret) (that|for|if|about) ..8 <>',
    '(why|whether|if|when|until|unless|because|how|once) ..2 <>',
    '(acceptable|okay|ok|right|good enough|fair|nice) ..1 (and|so|sorry)',
    'you ..2 <>',
    '(no longer|not) ..1 <> to (worry|pay)',
  ],
  entries: [
    {
      value: 'scope',
      patterns: [
        '(is|are|was|were) (currently|presently|sadly|unfortunately|also|still)? (not|no longer|not yet) (currently|yet)? (supported|offered|included|available|stocked|sold|possible|supplied|accepted|covered|insured|provided|produced|made|operating|running|offering (refunds|returns|exchanges|this|that|any)|taking (orders|bookings|any)) ..3',
        '(we|hotel|organiser|shop|store|company|bank|app|seller|airline|our ..1) (do|does|did|will|would) not (currently|yet|normally|also|really|generally)? (have (that|this|it|any|the|a|those|such|plans|english|one|rooms|stock)|handle|take (any)? (liability|responsibility|returns|bookings|orders|cards|cash)|support|do (price|refunds|returns|exchanges|that|this|it|deliveries|home|repairs|free)|deal with|plan|intend|sell|offer|stock|carry|match|let) ..4',
        '(we|i|there|hotel|app) (have|has|is|are|got) (currently|presently|sadly)? no (plans|plan|provision|facility|facilities|option|button|support|stock|more|replacement|service|agreement|room|rooms|way|date|feature|possibility) ..4',
        '(we|they|hotel|company|management) (has|have) (stopped|suspended|discontinued|paused) (the service|our service|this service|services|taking|offering|selling|making|producing|delivery|deliveries|production|sales|shipping|this ..1|supporting) ..4',
        '(system|app|software|law|bank|machine|website|till|device|provider|scheme|contract|ticket|fare) (will|would|does|can) not (let|allow|permit|support|accept|take|recognise|issue|open|work) ..4',
        '(so|hence|therefore|and)? (this ..1|that ..1|it|the ..2|your ..2|quiet ..1|such ..1|each ..1) (can|could|will|may) not be (stopped|guaranteed|used|held|changed|cancelled|replaced|swapped|sent|shared|split|unlocked|fixed|repaired|brought|booked|credited|matched|shipped|reviewed|discussed|honoured|paid|lifted|unblocked|delivered|returned) ..3',
        '(is|are) (far|simply|unfortunately)? too (old|big|small|large|heavy|late|early|far|long) (for|to) ..4',
        '(we|i|they|bank|nobody|agents) can not (stop|remove|match|guarantee|change|cancel|delete|deliver|discuss|support|help|reserve|see puk|ship|unlock|override|speculate|provide any|give any|advance|bring|influence|accept|hold) ..4',
        '(we|i) (can|could) not (help|assist) (you|with|here|without|further|any|in|there) ..3',
        '(is|are) (not|no) ..1 (part of|in) (our|the|your) (range|service|plan|package|scope|menu|offer|tariff|assortment|programme) ..2',
        '^ no (not (really|yet|at the moment|any more|currently|possible)|(we|i|that|this|it|there|they|you) (do|can|will|is|are|did|does|have) (not|no)|sorry|unfortunately|afraid) ..4',
        '^ not (in|on|at|for|really|yet|currently|possible|before|without|until) ..4 (sorry|afraid|unfortunately|itself|yet|anymore|any more)',
        '(does|do) not have (a|an|any|the|this|that|such)? ..3 (feature|mechanism|option|function|way|facility|service|mode|setting|possibility|recovery) ..2',
      ],
      unless: [
        '(reproduce|worry|hesitate|wait|thank|find|locate)',
        '<> ..2 (hesitate|wait to|your (order|account|details)|have your)',
        '(so that|to make sure) ..4 <>',
        '<> (any|a|the)? ..1 (record|trace|sign)',
        '(do|please) not <>',
      ],
      matches: [
        'Turning [[is not supported in this version]].',
        'Sorry, [[we do not have that size]].',
        '[[We have no plans for Leith]].',
        '[[We have stopped the service]].',
        '[[Our system will not let you]].',
        'So [[this order can not be stopped]].',
        'Your set [[is too old for our app]].',
        '[[We can not stop it]].',
        '[[No, not really]].',
      ],
      misses: [
        'We are sorry that it was not available.',
        'We can not wait to see you.',
        'It is not OK and we are sorry.',
      ],
    },
    {
      value: 'only',
      patterns: [
        '(is|are) (currently|presently|at present)? (available|possible|offered|accepted|allowed|given|sold) (in|at|for|with|to|on|through|by) ..5 only ..1',
        '(is|are) (currently|presently|only|best|just)? (only|best suited|exclusively) (available|possible|accepted|allowed|offered|sold|given|to help|for (working|salaried|new|members|residents|business|professionals)) ..5',
        '(only|just) the (sender|account holder|owner|bank|seller|organiser|policyholder|cardholder|buyer|tenant|landlord|hotel|police) (can|may|is able|could) ..4',
        '(can|may) (only)? be (updated|done|changed|opened|requested|made|issued|collected|cancelled) (at|in|by|from|through|within) ..4 only ..1',
        '(returns|refunds|exchanges|claims|cancellations|changes|upgrades|bookings|complaints) (is|are|can) (only|solely) (accepted|possible|allowed|available|made|taken|considered|be) ..5',
        '(check in|checkout|check out|breakfast|delivery|pick up|collection|reception|opening) (is|starts|opens|ends|closes) (only)? (from|at|until|after|before) ..4 (sorry|afraid|unfortunately|only)',
        '(without) (proof|a receipt|receipt|id|the original|an order|the invoice|it|that) ..2 (can not|cannot|not|unable|no) ..3',
        '(without) (proof|a receipt|receipt|id|the original|an order|the invoice) (i|we) can not ..3',
        'to ..4 you need {number} ..3 (have|has|got|only) ..2',
        'for (working|salaried|business) (professionals|folks|people|customers) only ..1',
      ],
      unless: ['but (you|we|i) ..2', '(offer|deal) ..2 <>'],
      matches: [
        'The app [[is available in French only]].',
        'It [[is only available in Lyon]].',
        '[[Only the sender can open it]].',
        '[[Returns are only accepted within a month]].',
        '[[Without proof I can not help]].',
      ],
      misses: ['The offer is only available today, but you can have it.'],
    },
    {
      value: 'closed',
      patterns: [
        '(we|i) consider (the|this|your) (matter|case|complaint|claim|ticket|request) (as)? (closed|settled|resolved|concluded) ..1',
        '(ticket|case|request|complaint|claim|chat|thread|topic) (will|is) (now|therefore|hereby|be|now be|therefore be)? (closed|locked) ..2',
        '(so|therefore|hence) (the|your|this) (fee|charge|fine|bill|decision|price|penalty|amount|rejection) (is|was|remains|stands|applies) (correct|valid|due|payable|final|as it is)? ..1',
        '(it|this|that|they|these|fee|charge|bill|fine|amount) (has|have|must|needs|need) (to)? be paid ..3',
        'you (will|would)? (have|need) to (buy|purchase|order|get|book|pay for|take out) (a|an|the)? (new|another|full|separate|additional) ..3',
        '(a|the|an) ..1 (charge|fee|surcharge) (will|would|is|has to) (be)? (applied|apply|charged|due|payable|made|applies) ..2',
        '(we|i) (are|am) (forced|compelled|obliged) to (restrict|limit|stop|decline|refuse|close|end|charge|suspend|cancel) ..4',
        '(claim|request|appeal|application|dispute|chargeback|refund) (was|has been|is) (declined|rejected|refused|denied|unsuccessful|not approved|not upheld) ..3',
      ],
      unless: ['not <>', '(will not|no need to|do not) <>', '(approved|upheld) ..2 (and|so)', 'was <>'],
      matches: ['[[We consider the matter closed]].', '[[So the fee is valid]].', '[[You have to buy a new ticket]].'],
      misses: ['You do not have to buy a new ticket.'],
    },
  ],
});
