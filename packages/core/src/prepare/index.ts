export { decodeEntities } from './entities.ts';
export { originalSpan } from './original-span.ts';
export { prepare } from './prepare.ts';
export type { MappedText, Prepared, QuotedMessage, Section, SectionKind } from './types.ts';
