const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** What may stand before an imperative. */
export const openers: ReadonlySet<string> = words(
  'please then now kindly just simply first next also so and finally ok okay well instead step',
);

/** After these, an imperative opens the next clause: "Hi Ana, …", "If it stays red, …", "To stop it, …". */
export const leads: ReadonlySet<string> = words(
  'hi hello hey dear yes no sure sorry alternatively if when once after before to for until unless in on',
);

/** Words of sentences that send the customer on, or to the writer. */
export const elsewhere: ReadonlySet<string> = words('us me form here calling email dm');

/** No verbs; the grammar need not be asked. */
const noVerbs =
  'i we you he she it they this that these those there here the a an my our your his her its their some any all each every both ' +
  'no not none nothing who what which when where why how if as because since while although though but or of at by from with ' +
  'without about after before until unless for to in on over under through during than many much more most very too only still ' +
  'again soon always never however re subject good morning afternoon evening best kind warm yours hi hello hey dear yes sure ' +
  'sorry great happy glad nice';

/** Helping verbs, and pasts that have no ending to know them by. */
const noImperatives =
  'is are was were be been am do does did has have had can could will would shall should may might must left sent got made known ' +
  'put gone done given taken';

const courtesies =
  'apologise thank welcome love hope wish enjoy feel rest look sound take see let keep come stay accept excuse pardon forgive appreciate ' +
  'understand remember note know imagine believe trust consider regret bear sit blame allow worry think';

/** Getting in touch, giving facts, going elsewhere. */
const errands =
  'contact call ring phone telephone email mail write message dm pm text reach speak talk chat reply respond answer ask tell ' +
  'inform advise say state quote explain describe elaborate narrate specify mention send share give provide supply furnish drop ' +
  'shoot shout forward attach submit fill raise register report file post confirm complete upload refer visit get join follow ' +
  'meet check verify request apply complain appeal escalate contest address name hire find click include add';

/** Words that open no step. */
export const noStep: ReadonlySet<string> = words(noVerbs, noImperatives, courtesies, errands);
