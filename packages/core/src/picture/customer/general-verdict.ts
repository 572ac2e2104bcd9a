import type { Cue } from '../../lexicon/matcher.ts';
import type { View } from '../view.ts';

/** What a verdict says of anything at all: how bad it is, how very, and that it is a hotel, an app or a service. */
const general: ReadonlySet<string> = new Set(
  `bad poor worst wrost worse terrible horrible pathetic awful appalling disgusting useless shocking dreadful atrocious abysmal disgraceful hopeless lousy
  rubbish crap crappy shit shitty trash garbage junk waste wasted wasting waist worthless pointless horrendous disappointing disappointed disappointment mediocre
  substandard average below above unacceptable ridiculous joke lacking inferior underwhelming unsatisfactory low third class sucks suck sux unfortunately
  unprofessional incompetent diabolical not no never good great nice worth worthy up to mark standard standards par expectations expectation expected
  recommend recommended recommending value money time my our your their effort cash penny it this that the a an of in for is was are were has have been be being
  i we you us me would will do did does can could should must need needs
  very really so such too extremely totally absolutely truly just simply most more quite all ever at any one 1 star stars zero two 2 minus
  service services experience app apps application company bank hotel hotels airline site website card stay place resort property product products platform
  software quality everything hospitality management support customer care team better improved improve improvement room rooms stayed return
  again back use using buy come go visit download downloading install`.split(/\s+/),
);

/**
 * “Pathetic stay”, “worst app ever”, “a waste of money”: a verdict on the whole, in words that fit a failure of any kind. It says that
 * there is a complaint; of which kind, the rest of the message says.
 */
export function isGeneralVerdict({ from, to }: Cue, { reading: { tokens } }: View): boolean {
  for (let at = from; at < to; at++) if (!general.has(tokens[at]?.norm ?? '')) return false;
  return true;
}
