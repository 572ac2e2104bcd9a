const words = `
i i'm im i've ive i'll i'd we we're we've we'll you you're you've you'll your yours my mine our me us it its it's he she they them
this that these those there's is are was were be been am has have had will would can could should shall may might must
please not don't dont do did does didn't doesn't can't cannot won't isn't wasn't if when why how what who whose where which
because but so just still any let let's lets get got thank thanks sorry yes yep no nope ok okay hope hoping order orders account
number ref reference ticket case invoice booking reservation tracking delivery refund looking waiting awaiting now then also
however unfortunately hopefully fortunately actually otherwise anyway again never always only very too as
to in on after before until since with without about by
try go click tap open select restart check contact call send note see use update here yet already`;

/** Words of sentences. A line with one of them is neither a name nor a job title. */
export const proseWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** “Ana Novak, Head of Care” → its words in lower case. */
export function lineWords(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
}

export function hasProse(line: string): boolean {
  return lineWords(line).some((word) => proseWords.has(word));
}

/** A sentence, or what begins like one: too long for a line of a signature, or built with words of sentences. */
export function isProse(line: string): boolean {
  const count = lineWords(line).length;
  return (count >= 4 && hasProse(line)) || (count >= 7 && /[.!?]$/.test(line));
}
