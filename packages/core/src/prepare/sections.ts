import type { Layout } from './layout.ts';
import type { Section, SectionKind } from './types.ts';

/** Lines and cuts to sections that tile the text. */
export function tile({ lines, kinds, cuts }: Layout): Section[] {
  const sections: Section[] = [];
  const add = (kind: SectionKind, start: number): void => {
    const previous = sections.at(-1);
    if (previous?.kind === kind) return;
    if (previous?.span.start === start) {
      previous.kind = kind;
      return;
    }
    if (previous) previous.span.end = start;
    sections.push({ kind, span: { start: previous ? start : 0, end: lines.text.length } });
  };
  const sorted = cuts.toSorted((a, b) => a.offset - b.offset);
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const kind = kinds[line];
    const isBlank = lines.first[line] === lines.last[line];
    if (!isBlank) add(kind ?? 'body', lines.start[line] ?? 0);
    const end = lines.start[line + 1] ?? lines.text.length;
    for (let cut = sorted[next]; cut && cut.offset < end; cut = sorted[++next]) add(cut.kind, cut.offset);
  }
  if (sections.length === 0 && lines.text.length > 0) add('body', 0);
  return sections;
}
