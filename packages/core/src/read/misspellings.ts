/**
 * Words of complaint and apology that are written in ever new ways, told by their consonants: whoever writes “inconvinience” or
 * “appoligies” gets the vowels wrong and doubles letters, and keeps the rest. A list would never end.
 */
const byConsonants: Readonly<Record<string, string>> = {
  ncnvnc: 'inconvenience',
  ncvnc: 'inconvenience',
  ncnvncs: 'inconveniences',
  ncvncs: 'inconveniences',
  plgs: 'apologies',
  plgzs: 'apologies',
  plgy: 'apology',
  plgsd: 'apologised',
  plgzd: 'apologised',
  plgsng: 'apologising',
  plgzng: 'apologising',
  rgrtd: 'regretted',
  rgrtng: 'regretting',
  dspntd: 'disappointed',
  dspntng: 'disappointing',
  dspntmnt: 'disappointment',
  xprnc: 'experience',
  xprncd: 'experienced',
  xprncs: 'experiences',
  rcvd: 'received',
  frstrtd: 'frustrated',
  frstrtng: 'frustrating',
};

/** The beginnings of those words; every other word is passed by. */
const beginning = /^(?:inc|ap|regr|dis|exp|rec|frus)/;
/** “Apologise” and “apologies” have the same consonants. */
const verbEnding = /[sz]e$/;
/** Longer than any such word, however it is misspelt. */
const longest = 18;

const vowels = /[aeiou]/g;
const repeated = /(.)\1+/g;

/** The word that was meant by a misspelt one, where its consonants tell. */
export function meant(word: string): string | undefined {
  if (word.length > longest || !beginning.test(word)) return undefined;
  const consonants = word.replaceAll(vowels, '').replaceAll(repeated, '$1').replace('plz', 'plgz');
  if (verbEnding.test(word) && /^plg[sz]$/.test(consonants)) return 'apologise';
  return Object.hasOwn(byConsonants, consonants) ? byConsonants[consonants] : undefined;
}
