import type { ReplyReading } from '../../picture/reply/read-reply.ts';
import type { View } from '../../picture/view.ts';
import { parts, type Found } from './parts.ts';
import type { WeighedActs } from './weigh.ts';

/** What the reply does, read again from its acts. Parts whose acts no model changed stay as the rules read them. */
export function toReading(
  view: View,
  reading: ReplyReading,
  { bySentence, changed, chances }: WeighedActs,
): ReplyReading {
  const found: Found = (...some) => bySentence.flatMap((own) => some.flatMap((act) => own.get(act) ?? []));
  const next: ReplyReading = { ...reading, chances };
  for (const part of parts) {
    if (!part.acts.some((act) => changed.has(act))) continue;
    const { picture, evidence = {}, ...rest } = part.read(found, next, view);
    Object.assign(next, rest, { picture: { ...next.picture, ...picture } });
    for (const [name, passages] of Object.entries(evidence)) {
      const others = next.passages.filter((passage) => passage.for !== name);
      next.passages = [...others, ...passages.map((passage) => ({ ...passage, for: name }))];
    }
  }
  return next;
}
