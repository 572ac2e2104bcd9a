import { greetingLength } from './greeting.ts';
import { hasProse, isProse, lineWords } from './prose-words.ts';

// “*Ana Novak*”, “- Ana”, “~ Sam,”
function bare(line: string): string {
  return line.replaceAll(/^[\s*_~^"-]+|[\s*_~",-]+$/g, '');
}

const PARTICLES = new Set(
  'of the and & for de da di du del van von der den la le el bin ibn al y e zu at on behalf'.split(' '),
);
const TEAM = /^(?:The|Your|Team) .*\p{Lu}|^(?:the|your) [\p{L} ]{2,30} team\.?$/u;

/** “Ana Novak”, “ana”, “The Acme Support Team”, “J. Smith, B.Sc.” */
export function isNameLine(line: string): boolean {
  const name = bare(line);
  if (name === '' || name.length > 60 || /[?!;:<>{}=@]|\.\.|^\d/.test(name)) return false;
  const words = lineWords(name);
  if (words.length === 0 || words.length > 7 || (name.endsWith('.') && words.length > 4)) return false;
  if (TEAM.test(name) && words.length <= 6) return !hasProse(name.replace(/^(?:The|Your) /i, ''));
  if (hasProse(name) || (greetingLength(name) > 0 && !name.endsWith(','))) return false;
  const tokens = name.split(/[\s,/|·•()-]+/).filter((token) => token !== '');
  const small = tokens.filter((token) => !/^[\p{Lu}\p{Lo}\p{N}&"'.+]/u.test(token) && !PARTICLES.has(token));
  return small.length === 0 || (tokens.length === 1 && /^\p{Ll}[\p{L}'.]{0,14}$/u.test(name));
}

/** Below a name: “General manager”, “Acme Ltd | Customer care”. */
export function isTitleLine(line: string): boolean {
  const title = bare(line);
  const count = lineWords(title).length;
  return count > 0 && count <= 7 && /^[\p{Lu}\p{Lo}\d(]/u.test(title) && !/[.?!;:]$|: /.test(title) && !hasProse(title);
}

const PHONE_LABEL =
  /^\W{0,3}(?:t|m|p|f|e|w|d|tel|tel no|telephone|phone|ph|mob|mobile|cell|fax|office|direct|direct line|hotline|helpline|freephone|toll[- ]free|e-?mail|web|website|www|address|skype|whatsapp|linkedin|twitter|facebook|instagram|telefon|mobil|téléphone|teléfono|gsm)\b[ .]{0,2}[:.+|-]/i;
const PHONE = /^\W{0,3}\+?[\d(][\d ()./-]{6,24}(?:(?: ?ext\.? ?| x)\d{1,6})?$/i;
const WEB =
  /^\W{0,3}(?:https?:\/\/|www\.)\S{3,200}\W{0,2}$|^[\w-]{2,40}(?:\.[\w-]{2,40}){0,3}\.(?:com|org|net|co\.uk|de|fr|es|eu|io|si|it|nl)(?:\/\S{0,60})?$/i;
const MAIL = /^\W{0,3}[\w.+-]{1,64}@[\w.-]{3,120}\W{0,3}(?:<mailto:[^>]{1,120}>)?$/;
const POSTCODE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+/u;
const STREET =
  /^(?:\d{1,5}[a-z]?,? [\p{L}' .-]{2,40}\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|blvd|boulevard|way|square|court|place|row|house)\b|\p{Lu}[\p{L} .-]{2,40}(?:straße|strasse|str\.|weg|platz|gasse|ulica) \d{1,4})/iu;
const PICTURE = /^\[(?:image|cid|logo)\b[^\]]{0,120}\]$/i;
const FOLLOW = /^(?:follow|find|like|join|connect with) us on\b/i;

function isContactPart(part: string): boolean {
  return (
    [PHONE, WEB, MAIL, PICTURE].some((pattern) => pattern.test(part)) || (PHONE_LABEL.test(part) && part.length <= 100)
  );
}

/** “T: +44 20 7946 0000 | www.example.com”, “12 High Street, Leeds LS1 4DY” */
export function isContactLine(line: string): boolean {
  if (line.length > 160) return false;
  if (isContactPart(line) || FOLLOW.test(line)) return true;
  if (isProse(line)) return false;
  const parts = line.split(/ ?[|·•] ?| {2,}/).filter((part) => part !== '');
  if (parts.length > 1 && parts.some(isContactPart)) return true;
  return lineWords(line).length <= 14 && (POSTCODE.test(line) || STREET.test(line));
}

const DEVICE =
  /^(?:sent (?:from|via|using|with) (?:my |the |your )?(?:[\w-]+ ){0,2}?(?:i ?phone|ipad|ipod|android|galaxy|samsung|blackberry|huawei|pixel|nokia|oneplus|xiaomi|windows|mobile|cell ?phone|smartphone|tablet|phone|outlook|gmail|yahoo|mail|icloud|proton|protonmail|hotmail|aol|thunderbird|app|tmobile|t-mobile|verizon|at&t)(?: (?:mail|mobile|app|phone|device|smartphone|tablet|galaxy|4g|5g|lte|for|on|android|ios|iphone|ipad|windows|\w{1,12}))*|get outlook for (?:ios|android|mobile)|(?:von|vom|aus) mein(?:em|er) [\w -]{2,30} gesendet|gesendet (?:von|mit) [\w -]{2,40}|envoyé (?:de|depuis) (?:mon |ma )?[\w -]{2,30}|enviado (?:desde|do) (?:mi |meu )?[\w -]{2,30}|inviato da(?:l mio)? [\w -]{2,30}|verstuurd vanaf mijn [\w -]{2,30}|skickat från min [\w -]{2,30}|poslano z moje(?:ga|ga) [\w -]{2,30})(?: ?<[^<>]{1,100}>)?[.!]?$/i;

/** “Sent from my iPhone” */
export function isDeviceLine(line: string): boolean {
  return line.length <= 90 && DEVICE.test(line) && lineWords(line).length <= 9;
}

/** “P.S. The parcel was open, too.” */
export function isPostscript(line: string): boolean {
  return /^\W{0,2}(?:p\.? ?){1,2}s\b[.:,]{0,2}|^n\.?b\.?[:\s]/i.test(line);
}
