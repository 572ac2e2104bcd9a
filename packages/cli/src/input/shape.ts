import { fieldNames, mapColumns, missingChoice, type ColumnChoice, type ColumnMap, type Field } from './columns.ts';
import { arePartiesKnown, type Parties } from './parties.ts';
import { quoted, type Row, type Source } from './source.ts';

/** What a row holds, a case or one message, and where. */
export interface Shape {
  readonly kind: 'case' | 'message';
  readonly columns: ColumnMap;
}

interface Fault {
  readonly reason: string;
  readonly remedy: string;
}

/** How the columns are to be understood. */
export interface ShapeSettings {
  readonly columns: ColumnChoice;
  readonly parties: Parties;
}

/** Fields that a message cannot do without. Where the agents were named, an author tells the role. */
function messageFields(columns: ColumnMap, { parties }: ShapeSettings): readonly Field[] {
  const author = arePartiesKnown(parties) && columns.has('author') ? 'author' : 'role';
  return ['conversation', author, 'text'];
}

// `internal` is how an export says that a message is not public.
const ownColumns: ColumnMap = new Map([
  ...fieldNames.map((name) => [name, name] as const),
  ['public', 'internal'] as const,
]);
const namesShown = 20;

/**
 * Makes a function that finds the shape of rows. The first row that has one settles the kind for the whole input.
 *
 * The function returns `undefined` for a row that it rejected, and `unusable` when no row of the file can be read.
 */
export function createShaper(
  hasHeader: boolean,
  settings: ShapeSettings,
  source: Source,
): (row: Row) => Shape | 'unusable' | undefined {
  let kind: Shape['kind'] | undefined;
  let known: { readonly key: string; readonly shape: Shape | Fault } | undefined;
  return ({ line, fields, isOwn }) => {
    if (isOwn === true) return ownShape(fields, settings, source);
    const names = Object.keys(fields);
    const key = names.join('\n');
    // Rows of one file have the same columns as a rule.
    if (known?.key !== key) known = { key, shape: findShape(names, settings, kind) };
    const { shape } = known;
    if ('kind' in shape) {
      kind ??= shape.kind;
      return shape;
    }
    source.report(hasHeader ? { level: 'file', line: 1, ...shape } : { level: 'row', line, ...shape });
    return hasHeader ? 'unusable' : undefined;
  };
}

/** An export has our own names, and its faults are those of the file: it tells agents from customers or it does not. */
function ownShape(fields: Row['fields'], { parties }: ShapeSettings, source: Source): Shape | 'unusable' {
  if (fields['role'] !== undefined || arePartiesKnown(parties)) return { kind: 'message', columns: ownColumns };
  const reason = 'This export does not tell agents from customers.';
  const remedy = 'Name the agents with --agents NAME,... or --agent-domain DOMAIN,...';
  source.report({ level: 'file', reason, remedy });
  return 'unusable';
}

function findShape(
  names: readonly string[],
  settings: ShapeSettings,
  settled: Shape['kind'] | undefined,
): Shape | Fault {
  const { columns: choice } = settings;
  const absent = missingChoice(names, choice);
  if (absent !== undefined) {
    return { reason: `There is no column ${quoted(absent)}; found: ${list(names)}.`, remedy: 'Correct --columns.' };
  }
  const columns = mapColumns(names, choice);
  const kind = settled ?? guessKind(names, columns, settings);
  // A case without a reply is told so by its own message.
  if (kind === 'case') return { kind, columns };
  const missing = messageFields(columns, settings).filter((field) => !columns.has(field));
  return missing.length === 0 ? { kind: 'message', columns } : missingColumns(names, columns, kind, missing);
}

function guessKind(names: readonly string[], columns: ColumnMap, settings: ShapeSettings): Shape['kind'] | undefined {
  const { columns: choice } = settings;
  if (choice.reply !== undefined) return 'case';
  if (choice.role !== undefined || choice.text !== undefined) return 'message';
  if (names.includes('reply') || names.includes('context')) return 'case';
  if (messageFields(columns, settings).every((field) => columns.has(field))) return 'message';
  return columns.has('reply') ? 'case' : undefined;
}

function missingColumns(
  names: readonly string[],
  columns: ColumnMap,
  kind: Shape['kind'] | undefined,
  missing: readonly Field[],
): Fault {
  const wanted = kind === 'message' ? '' : ', and no column of replies';
  const read = fieldNames.flatMap((field) => (columns.has(field) ? [`${field} = ${quoted(columns.get(field))}`] : []));
  const understood = read.length === 0 ? '' : ` (read as ${read.join(', ')})`;
  const example = missing.map((field) => `${field}=NAME`).join(',');
  const cases = kind === 'message' ? '' : ' or --columns customer=NAME,reply=NAME';
  return {
    reason: `No column of ${missing.join(', ')} was found${wanted}; found: ${list(names)}${understood}.`,
    remedy: `Name the columns with --columns ${example}${cases}.`,
  };
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => quoted(name, 30));
  if (names.length > namesShown) shown.push(`${names.length - namesShown} more`);
  return shown.length === 0 ? 'none' : shown.join(', ');
}
