import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * A no put as the state of things. `only`: only for some, only thus. `none`: there is none, none is known. `unfit`: the customer
 * or the case does not qualify. `nature`: it is made so.
 */
export const refusalsPresent: Lexicon<'only' | 'none' | 'unfit' | 'nature'> = defineLexicon({
  id: 'refusals-present',
  summary: 'A no put as the state of things',
  sources: ['constructs: HL, PS', 'rubric: refusal'],
  unless: [
    '(sorry|apologise|regret) (that|for|if|about) ..8 <>',
    '(why|whether|if|when|until|unless|how|once|so that|see|says|said|saying|hear) ..3 <>',
    'you ..2 <>',
    '(data|privacy|worry) ..12',
  ],
  entries: [
    {
      value: 'only',
      patterns: [
        'only (users|customers|people|those|members|guests|residents|accounts|account holders|cards|orders|passengers|parents|students|professionals|individuals|businesses|patients|items) (with|who|in|from|having|of|that|above|over|aged|holding|whose|based|bought|made|placed) ..8 (can|may|are|is|qualify|will|get|have)',
        '(we|i) are only (obligated|obliged|able|allowed|permitted|required|entitled|authorised|equipped|licensed) to ..4',
        '(we|app|it|system|service|card|branch|platform|store|warehouse) (currently|presently|do|does|can|at present|now)? only (support|supports|accept|accepts|offer|offers|serve|serves|allow|allows|ship|ships|deliver|delivers|operate|operates|cater|caters|onboard|open|sell|sells|cover|covers|refund|refunds) ..5',
        '(is|are) (currently|presently|at present|for now|best)? (limited|restricted|confined|reserved|exclusive) (only)? (to|for|to help) ..5',
        '(can|may) only be ..2 (for|by|in|at|if|when|within|once|to|through|with) ..4',
      ],
      unless: ['<> ..4 (reasons|security)', '(charge|fee) ..4 <>', '(pool|room) <>'],
      matches: [
        '[[Only customers with a garden can]] join.',
        '[[We are only obliged to give a receipt]].',
        'At present [[we only support two banks]].',
        'The scheme [[is limited to residents of Leeds]].',
        'Gifts [[can only be swapped for a voucher]].',
      ],
      misses: ['We only want to help.'],
    },
    {
      value: 'none',
      patterns: [
        'there (is|are|was) (currently|presently|unfortunately|sadly|simply|at present|really)? (no|not any|not a|not an|not) ..1 (way|option|recovery|possibility|method|means|setting|facility|provision|workaround|mechanism|undo|remedy|route) ..4',
        '(we|i) do not (currently|yet|as yet|at present|presently)? have (a|an|any|the)? ..2 (estimate|eta|date|timeline|timeframe|schedule|forecast|prognosis|launch date) ..4',
        '(no|not any) ..1 (compensation|refund|credit|reimbursement|replacement|discount|exchange|cover|payout|rebate) (falls|fall|is|are|will be|can be|becomes|was) (due|payable|owed|possible|given|paid|made|issued|available|granted|offered|foreseen) ..3',
        '(we|i) have (currently|temporarily|presently|recently)? (paused|suspended|stopped|discontinued|restricted|withdrawn|halted|ceased) ..4',
        '(is|are) (currently|temporarily|presently|now)? (paused|suspended|halted|withdrawn|on hold|not serviceable|non serviceable|unserviceable|not operational|out of our (hands|scope)) ..4',
      ],
      unless: [
        '<> ..8 (instead|however|alternatively)',
        '(not|no longer) <>',
        // A warning beside a step: what is done stays done.
        '(note|careful|aware|remember|caution|warning) ..2 <>',
        'no undo ..1 (with|for|of|after|here|on)',
      ],
      matches: [
        '[[There is no way to undo it]].',
        '[[We do not have a launch date for Bath]].',
        '[[No compensation falls due]].',
        '[[We have paused deliveries there]].',
        'Your road [[is currently not serviceable]].',
      ],
      misses: ['There is no need to pay.', 'Careful, there is no undo after that.'],
    },
    {
      value: 'unfit',
      patterns: [
        '(you|your ..1 (account|application|profile|location|area|address|request|booking|device|order|claim|card|case)) (is|are|was|does|do|did|have|has) (currently|presently|unfortunately|sadly)? not ..1 (eligible|meet|met|qualify|qualified|entitled|fulfil|fulfilled|satisfy|fall|falls) ..5',
        '(does|do|did) not (meet|fulfil|satisfy|match|qualify|fall) (our|the|for|all|under|within|any) ..2 (criteria|requirements|requirement|eligibility|policy|conditions|terms|refund|scheme|cover|guidelines) ..3',
        '(is|are|was|were) (outside|beyond|past|out of) (the|our|its) ..1 (warranty|return|refund|cancellation|claim|service|delivery|coverage|policy|window|period|area|scope) ..2',
      ],
      unless: [
        '(we|service|standards|experience|expectations) ..3 <>',
        '<> ..4 expectations',
        '(if|in case|unless) ..6 <>',
      ],
      matches: ['[[Your address is not eligible for the scheme]].', 'It [[is outside the return window]].'],
      misses: ['We did not meet your expectations.'],
    },
    {
      value: 'nature',
      patterns: [
        '(unfortunately|sadly|regrettably|alas|afraid) (that|this|it|these|those|the ..2|your ..2) (is|are) (simply|just|all)? (part of|how|by design|the way|built in|hard coded|inherent|mandatory|compulsory|a limitation|required|permanent|final|gone|what) ..4',
        '(is|are|was|were) (permanently|irretrievably|gone for good|irrevocably) (lost|deleted|closed|removed|gone|blocked|disabled|erased|banned) ..2',
      ],
      unless: ['<> ..6 (so|but|and) (i|we) (will|can|have)'],
      matches: ['[[Unfortunately that is part of the form itself]].'],
      misses: ['This is part of our promise.'],
    },
  ],
});
