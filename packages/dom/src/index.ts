export { type Caret, keepCaret } from './caret.ts';
export type {
  ApplyResult,
  Edit,
  Field,
  FieldText,
  ForeignPart,
  Mark,
  MarkKind,
  Marks,
  RefusalReason,
  Span,
} from './field.ts';
export { type FocusOptions, focusedElement } from './focus.ts';
export { createMarks } from './marks/create-marks.ts';
export { openField } from './open-field.ts';
