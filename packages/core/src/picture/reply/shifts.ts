import type { Passage, View } from '../view.ts';
import type { Commitment } from './commitments.ts';
import { findOffers } from './offers.ts';
import { findCustomerBlame, findHelplessness, findOthersBlame, findPolicyShields } from './shifts/blame.ts';
import { findDumps } from './shifts/dump.ts';
import { ownMoves } from './shifts/own-move.ts';

/** Ways of moving the burden or the blame off the company. */
export type ShiftKind = 'dump' | 'blames-customer' | 'blames-others' | 'policy-shield' | 'helpless';
/** Ways of being cold. */
export type ColdKind = 'minimising' | 'contradicting' | 'condescending' | 'commanding' | 'sarcastic';

/** Finds passages that move the burden or the blame off the company, in the order of the text. */
export function findShifts(view: View, commitments: readonly Commitment[]): Passage<ShiftKind>[] {
  const moves = ownMoves(view, commitments);
  const offers = new Set(
    findOffers(view)
      .filter(({ to }) => view.reading.tokens[to]?.norm !== 'not')
      .map(({ sentence }) => sentence),
  );
  const found: Passage<ShiftKind>[] = [
    ...findCustomerBlame(view),
    ...findDumps(view, moves),
    ...findOthersBlame(view, moves),
    ...findPolicyShields(view, moves, offers),
    ...findHelplessness(view, moves, offers),
  ];
  return withoutOverlaps(found);
}

const order: readonly ShiftKind[] = ['blames-customer', 'dump', 'blames-others', 'policy-shield', 'helpless'];

/** Of passages that share words, the more specific fault is kept; of the same fault, the longer passage. */
function withoutOverlaps(passages: readonly Passage<ShiftKind>[]): Passage<ShiftKind>[] {
  const kept: Passage<ShiftKind>[] = [];
  for (const passage of passages.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = kept.at(-1);
    if (last === undefined || passage.span.start >= last.span.end) kept.push(passage);
    else if (rank(passage) < rank(last) || (passage.kind === last.kind && length(passage) > length(last))) {
      kept[kept.length - 1] = passage;
    }
  }
  return kept;
}

function rank({ kind }: Passage<ShiftKind>): number {
  return order.indexOf(kind);
}

function length({ span }: Passage<ShiftKind>): number {
  return span.end - span.start;
}
