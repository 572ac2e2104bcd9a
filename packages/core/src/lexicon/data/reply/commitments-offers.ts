import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Acts offered and not promised: "I can swap it". Concrete, yet nothing is left open. */
export const commitmentsOffers: Lexicon<'concrete'> = defineLexicon({
  id: 'commitments-offers',
  summary: 'The company offers a named act',
  sources: ['constructs: HL, what cancels it', 'rubric: plan concrete'],
  entries: [
    {
      value: 'concrete',
      patterns: [
        '{we} (can|could) {soft}? {act}',
        '{we} (can|could) {soft}? (offer|get|give|do) (you|a|an|the|either|two|both|that|this) ..1',
        '{we} (can|could) check (to see)? (if|whether|with|the|your)',
        '{we} (can|could) {soft}? have (it|the|this|a|one|your|them) ..4 {acted}',
        '{we} (am|are) (able|happy|glad) to {soft}? ({act}|offer you|give you)',
        '{we} (can|could|am able to|are able to|am happy to|are happy to) {soft}? (authorise|approve|grant|deposit|issue|arrange) ..6 (refund|credit|credits|miles|points|voucher|vouchers|coupon|bonus|discount|waiver|replacement|exchange|return|gift|compensation|upgrade|night|nights|reimbursement) ..1',
      ],
      unless: [
        '(so|so that|what|how|all|whatever|and if|if|until|before) <>',
        'if (i|we) <>',
        'if there (is|was|were) ..5 <>',
        '(asking|asked|ask) ..6 <>',
        '<> (feedback|comments)',
        '<> not',
        'best <>',
        '<> ..2 maybe',
        'could <>',
      ],
      matches: [
        '[[We can swap]] the tray for the larger one.',
        '[[I can offer you a]] seat by the window.',
        '[[I can authorise a second voucher for]] you.',
      ],
      misses: [
        'You never asked at the desk if we could move you.',
        'So that we can move you, call us.',
        'What we can offer is limited.',
        'We cannot replace it.',
      ],
    },
  ],
});
