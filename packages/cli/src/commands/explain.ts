import type { Example, LoadEngine, RuleInfo } from '../engine.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import { createPaint, type Paint } from '../terminal/paint.ts';
import { oneLine } from '../terminal/safe.ts';
import { displayWidth, pad, wrap } from '../terminal/width.ts';
import { exitCodes, isUsageFault, readArguments, type UsageFault } from '../usage.ts';
import type { Command } from './command.ts';

const widthOfFiles = 80;
const widestText = 100;

const help = `Usage: makegood explain [RULE]

Tells what a rule looks for, why, from which source, with examples, and how to mend it.
Without RULE it lists all rules.

  --help, --version

Example:
  makegood explain hollow-apology
`;

/** `makegood explain`: tells of one rule, or lists all. */
export const explain: Command = {
  name: 'explain',
  summary: 'tells what a rule looks for, why, and how to mend it',
  help,
  async run(args: readonly string[], io: Io, load: LoadEngine): Promise<number | UsageFault> {
    const parsed = readArguments(args, {});
    if (isUsageFault(parsed)) return parsed;
    const [id, second] = parsed.positionals;
    if (second !== undefined) return { reason: 'explain takes one rule.', remedy: 'Ask for them one by one.' };
    const { rules } = await load();
    const paint = createPaint(io);
    const width = Math.min(io.stdout.columns ?? widthOfFiles, widestText);
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule !== undefined) await io.stdout.write(ruleText(rule, width, paint));
    else if (id === undefined) await io.stdout.write(listText(rules, width, paint));
    else return unknownRule(id, rules);
    return exitCodes.done;
  },
};

function unknownRule(id: string, rules: readonly RuleInfo[]): UsageFault {
  const guesses = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const remedy = guesses.length === 0 ? 'makegood explain lists all rules.' : `Did you mean ${guesses.join(', ')}?`;
  return { reason: `There is no rule “${oneLine(id)}”.`, remedy };
}

function listText(rules: readonly RuleInfo[], width: number, paint: Paint): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => displayWidth(id)));
  const rows = rules.map(({ id, severity, summary }) => {
    const start = `${paint('bold', pad(id, idWidth))}  ${pad(severity, 'warning'.length)}  `;
    const indent = ' '.repeat(idWidth + 'warning'.length + 4);
    // Wrapped with a bare indent of the same width first, because colours have no width.
    return start + wrap(summary, width, indent).slice(indent.length);
  });
  return `${rows.join('\n')}\n`;
}

function ruleText(rule: RuleInfo, width: number, paint: Paint): string {
  const { id, severity, summary, why, source, needs, examples, advice } = rule;
  const section = (title: string, text: string): string => `${paint('bold', title)}\n${wrap(text, width, '  ')}\n`;
  const list = (title: string, sentences: readonly (string | Example)[]): string =>
    `${paint('bold', title)}\n${sentences.map((example) => exampleText(example, width)).join('\n')}\n`;
  const parts = [
    `${paint('bold', id)} (${severity})\n${wrap(summary, width, '')}\n`,
    section('Why', why),
    section('Source', source),
    ...(needs.includes('customer')
      ? [section('Needs', 'What the customer wrote; without it, the rule is not judged.')]
      : []),
    list('Flagged', examples.flagged),
    list('Accepted', examples.accepted),
    section('How to mend it', advice),
  ];
  return parts.join('\n');
}

/** An example in the order of the conversation; what the customer said is half of why a reply is right or wrong. */
function exampleText(example: string | Example, width: number): string {
  if (typeof example === 'string') return wrap(oneLine(example), width, '    ', '  - ');
  const { channel, context = [], customer, reply } = example;
  const said = [...context, ...(customer === undefined ? [] : [{ role: 'customer', text: customer }])];
  const lines = [...said, { role: channel === undefined ? 'reply' : `reply (${channel})`, text: reply }];
  return lines
    .map(({ role, text }, index) => wrap(oneLine(`${role}: ${text}`), width, '      ', index === 0 ? '  - ' : '    '))
    .join('\n');
}
