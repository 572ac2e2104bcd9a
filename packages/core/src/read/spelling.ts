import { meant } from './misspellings.ts';

/**
 * One spelling for each word: British endings, and the misspellings that agents and customers write most.
 * Only spelling is touched here, never meaning: a lexicon sees one form and need not list the others.
 */

const variants: Readonly<Record<string, string>> = {
  // British and American
  behavior: 'behaviour',
  canceled: 'cancelled',
  canceling: 'cancelling',
  center: 'centre',
  color: 'colour',
  favor: 'favour',
  favorite: 'favourite',
  honor: 'honour',
  inquire: 'enquire',
  inquiry: 'enquiry',
  inquiries: 'enquiries',
  labor: 'labour',
  neighbor: 'neighbour',
  traveled: 'travelled',
  traveling: 'travelling',
  check: 'check',
  gray: 'grey',
  jewelry: 'jewellery',
  license: 'licence',
  program: 'programme',
  rigor: 'rigour',
  skeptical: 'sceptical',
  whilst: 'while',
  learnt: 'learned',
  burnt: 'burned',
  spoilt: 'spoiled',
  offense: 'offence',
  defense: 'defence',
  fulfill: 'fulfil',
  catalog: 'catalogue',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  hubby: 'husband',
  kiddo: 'child',
  // one word or two
  anymore: 'any more',
  alot: 'a lot',
  incase: 'in case',
  atleast: 'at least',
  aswell: 'as well',
  infact: 'in fact',
  eachother: 'each other',
  everytime: 'every time',
  // misspellings
  accomodate: 'accommodate',
  acount: 'account',
  adress: 'address',
  apologys: 'apologies',
  apologes: 'apologies',
  becuase: 'because',
  beacuse: 'because',
  calender: 'calendar',
  cancle: 'cancel',
  cancled: 'cancelled',
  comming: 'coming',
  completly: 'completely',
  concious: 'conscious',
  custmer: 'customer',
  costumer: 'customer',
  definately: 'definitely',
  definatly: 'definitely',
  delievery: 'delivery',
  delivary: 'delivery',
  delivey: 'delivery',
  embarassed: 'embarrassed',
  embarassing: 'embarrassing',
  freind: 'friend',
  felling: 'feeling',
  frustated: 'frustrated',
  fustrated: 'frustrated',
  frustating: 'frustrating',
  fustrating: 'frustrating',
  garantee: 'guarantee',
  gaurantee: 'guarantee',
  happend: 'happened',
  horible: 'horrible',
  immediatly: 'immediately',
  immediatley: 'immediately',
  imediately: 'immediately',
  inconvenienced: 'inconvenienced',
  knowlege: 'knowledge',
  mesage: 'message',
  messege: 'message',
  neccessary: 'necessary',
  nessecary: 'necessary',
  occured: 'occurred',
  occuring: 'occurring',
  ocurred: 'occurred',
  paitence: 'patience',
  patince: 'patience',
  payed: 'paid',
  peice: 'piece',
  pathatic: 'pathetic',
  plesae: 'please',
  pleae: 'please',
  pleaes: 'please',
  probelm: 'problem',
  porblem: 'problem',
  problme: 'problem',
  recieve: 'receive',
  recieving: 'receiving',
  refound: 'refund',
  refered: 'referred',
  rediculous: 'ridiculous',
  ridiculus: 'ridiculous',
  seperate: 'separate',
  sevice: 'service',
  servise: 'service',
  serivce: 'service',
  sorrry: 'sorry',
  sory: 'sorry',
  sucks: 'sucks',
  teh: 'the',
  terible: 'terrible',
  thier: 'their',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomorow: 'tomorrow',
  truely: 'truly',
  unacceptible: 'unacceptable',
  unaceptable: 'unacceptable',
  understnad: 'understand',
  untill: 'until',
  upsetted: 'upset',
  usefull: 'useful',
  waitng: 'waiting',
  wating: 'waiting',
  wierd: 'weird',
  wich: 'which',
  yesturday: 'yesterday',
  disguisting: 'disgusting',
  disgusted: 'disgusted',
  dissatisfied: 'dissatisfied',
  unsatisfied: 'dissatisfied',
  pissedoff: 'pissed off',
  worstest: 'worst',
  untrustworthy: 'untrustworthy',
};

const split = new Map(Object.entries(variants).map(([form, spelling]) => [form, spelling.split(' ')]));
const americanEnding = /^([a-z]{3,})iz(e|ed|es|er|ers|ing|ation|ations)$/;
const keepsZ = /^(?:capsiz|siz|resiz|downsiz|priz|seiz|citiz|horiz)/;
const stretched = /([a-z])\1{2,}/g;

/**
 * The house spelling of a lower-case word; more than one word when two were run together.
 * A letter drawn out three times or more ("soooo") is written once, or twice when `isWord` knows that form.
 */
export function spell(word: string, isWord: (word: string) => boolean): readonly string[] {
  let form = word;
  if (!isWord(form) && stretched.test(form)) {
    stretched.lastIndex = 0;
    const twice = form.replace(stretched, '$1$1');
    form = isWord(twice) ? twice : form.replace(stretched, '$1');
  }
  const known = split.get(form);
  if (known !== undefined) return known;
  const intended = meant(form);
  if (intended !== undefined && !isWord(form)) return [intended];
  if (americanEnding.test(form) && !keepsZ.test(form)) return [form.replace(americanEnding, '$1is$2')];
  return [form];
}
