const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const part = '(?:morning|afternoon|evening|night|lunchtime)';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const clock = `(?:noon|midday|midnight|\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm)|\\d{1,2}:\\d\\d|\\d{1,2} o['’]clock)`;
const date = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${month})?|${month} \\d{1,2}(?:st|nd|rd|th)?)`;
const span = `(?:the next )?(?:\\d+|an?|two|three|four|five|six|seven|ten|a few|a couple of)(?:\\s?[-–]\\s?\\d+)? (?:more )?(?:working |business )?(?:hour|day|week|month|minute)s?`;

const within = new RegExp(`\\b(?:within|in|after) (${span})\\b`, 'iu');
const bare = new RegExp(`\\b(tomorrow(?: ${part})?|tonight|next week|(?:the )?day after tomorrow)\\b`, 'iu');
const end =
  /\b(?:by|before|until) (the end of (?:the|this|next) (?:day|week|month)|(?:this|tomorrow) (?:morning|afternoon|evening))\b/iu;
const pointed = new RegExp(
  `\\b(?:by|before|on|until|at|after) (${day}(?: ${part})?(?: at ${clock})?|${clock}|${date})(?![\\w%£$€])`,
  'iu',
);

/** When to look again, from a condition such as "if it has not come by Friday": "on Friday". */
export function whenOf(condition: string): string | undefined {
  const ending = end.exec(condition)?.[1];
  if (ending !== undefined) return /^the end/i.test(ending) ? `at ${ending}` : ending;
  const next = bare.exec(condition)?.[1];
  if (next !== undefined) return next.toLowerCase();
  const duration = within.exec(condition);
  if (duration?.[1] !== undefined) {
    return `${/^after/i.test(duration[0]) ? 'after' : 'in'} ${duration[1].replace(/^the next /i, '')}`;
  }
  const point = pointed.exec(condition)?.[1];
  if (point === undefined) return undefined;
  return `${new RegExp(`^${clock}`, 'iu').test(point) ? 'at' : 'on'} ${point}`;
}

/** Words that put off without saying when. */
export const vagueTime: RegExp =
  /,?\s*\b(?:as (?:soon|quickly|promptly|fast) as (?:possible|(?:we|I) (?:possibly )?can)|asap|at (?:the|our|my) (?:earliest|soonest)(?: convenience| possible)?|in (?:due course|the near future|a timely manner)|(?:very )?(?:soon|shortly)|at some point|on priority|on (?:a|high) priority(?: basis)?|when (?:we|I) can|in no time|promptly)\b/iu;
