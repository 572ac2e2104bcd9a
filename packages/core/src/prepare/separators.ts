const titles = [
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded by [^-]{1,60}',
  'reply message',
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'weitergeleitete nachricht',
  "message d'origine",
  'message original',
  'message transféré',
  'mensaje original',
  'mensaje reenviado',
  'messaggio originale',
  'messaggio inoltrato',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'mensagem original',
  'mensagem encaminhada',
  'originalmeddelande',
  'vidarebefordrat meddelande',
  'wiadomość oryginalna',
  'izvirno sporočilo',
];

// “-----Original Message-----”, “---------- Forwarded message ---------”, “Begin forwarded message:”
const SEPARATOR = new RegExp(
  `^(?:[-_=*]{2,60} ?(?:${titles.join('|')}) ?:?[-_=* ]{2,60}|begin forwarded message:)$`,
  'i',
);

// “##- Please type your reply above this line -##”
const REPLY_ABOVE =
  /^[-#=*_~ ]{0,40}(?:please )?(?:type|write|enter|send|add)? ?(?:your )?(?:reply|response|answer|antwort|réponse|respuesta) above this line[-#=*_~ .]{0,40}$|^[-#=*_~ ]{2,40}bitte (?:geben sie )?ihre antwort (?:über|oberhalb) (?:von )?dieser zeile[^\n]{0,40}$|^[-#=*_~ ]{2,40}(?:merci de répondre|répondez) au-dessus de cette ligne[-#=*_~ .]{0,40}$/i;

export function isSeparator(head: string): boolean {
  return head.length <= 160 && SEPARATOR.test(head);
}

/** The line by which a helpdesk cuts the answer from the history. */
export function isReplyMarker(head: string): boolean {
  return head.length <= 160 && REPLY_ABOVE.test(head);
}

/** The line of underscores that Outlook draws above its header block. */
export function isRule(head: string): boolean {
  return /^[_*-]{5,100}$/.test(head);
}
