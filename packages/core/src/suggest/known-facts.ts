const number = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})';
const awaited =
  'order|parcel|package|delivery|refund|replacement|shipment|money|repair|appointment|invoice|card|passport|luggage|suitcase|bag|certificate|permit|form|claim|engineer';
const products =
  'phone|laptop|tablet|router|washing machine|dishwasher|fridge|freezer|oven|kettle|lamp|watch|camera|printer|headphones|television|tv|boiler|bike|sofa|table|chair|mattress|coffee machine|blender|app|monitor|keyboard';
const services = 'internet|broadband|electricity|power|water|heating|hot water|gas|signal|wi-?fi|phone line|phone';

/** What a customer may have said, and the blank in a wording that it fills. Facts come from their words only. */
const facts: readonly { blank: string; said: RegExp; as?: (found: string) => string }[] = [
  {
    blank: '[what they wait for]',
    said: new RegExp(`\\bmy (?:(?:new|second|missing|lost|replacement) )?(?<fact>${awaited})\\b`, 'iu'),
    as: (thing) => `your ${thing}`,
  },
  {
    blank: '[the product]',
    said: new RegExp(`\\b(?:my|the|this|your) (?:(?:new|second|replacement) )?(?<fact>${products})\\b`, 'iu'),
    as: (thing) => `the ${thing}`,
  },
  { blank: '[the service]', said: new RegExp(`\\b(?:without|no|my) (?:any )?(?<fact>${services})\\b`, 'iu') },
  {
    blank: '[number of days]',
    said: new RegExp(
      `\\b(?:for|been|after|waited|waiting|takes?|took|now|nearly|almost|over|than|already|another) (?<fact>${number} (?:whole |full |long )?(?:days?|weeks?|months?))\\b`,
      'iu',
    ),
  },
  {
    blank: '[number of hours]',
    said: new RegExp(
      `\\b(?:for|been|after|nearly|almost|over|than|already) (?<fact>${number} (?:whole |full |long )?(?:hours?|days?|weeks?))\\b`,
      'iu',
    ),
  },
  {
    blank: '[number of times]',
    said: new RegExp(
      `\\b(?:written|wrote|e-?mailed|messaged|asked|called|rung|rang|contacted)\\b[^.!?]{0,30}?\\b(?<fact>twice|(?:three|four|five|six|\\d{1,2}) times)\\b`,
      'iu',
    ),
  },
  { blank: '[the wrong amount]', said: /\bcharged\b[^.!?]{0,25}\b(?<fact>twice)\b/iu },
  {
    blank: '[the wrong charge]',
    said: /\b(?<fact>double charge|second charge|second payment|extra charge)\b/iu,
    as: (charge) => `a ${charge}`,
  },
  {
    blank: '[what they cannot get into]',
    said: /\bmy (?<fact>account|mailbox|booking|profile)\b/iu,
    as: (thing) => `your ${thing}`,
  },
];

/** Fills the blanks of a wording with what the customer said, the latest message first; the others stay for the agent. */
export function fillPlaceholders(text: string, customer: readonly string[]): string {
  let filled = text;
  for (const { blank, said, as = (found: string): string => found } of facts) {
    if (!filled.includes(blank)) continue;
    const fact = customer
      .toReversed()
      .map((message) => said.exec(message)?.groups?.['fact'])
      .find((found) => found !== undefined);
    if (fact !== undefined) {
      filled = filled.replace(blank, () =>
        as(/^\p{Lu}{2,}/u.test(fact) ? fact.toLowerCase() : fact.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())),
      );
    }
  }
  return filled;
}
