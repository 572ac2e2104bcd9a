/** Where a word for rubbish is no verdict, for `unless`: a folder of a mail programme, a kind of mail, what a bin is for. */
export const wasteAsThing: readonly string[] = [
  '<> (mail|mails|email|emails|message|messages|bin|bins|bag|bags|can|cans|box|control|controls|filter|filters|label|icon|collection|truck)',
  '<> ..2 (folder|folders)',
  '(folder|folders|inbox|outbox|sent|drafts|spam) ..2 <>',
  '(in|into|to|from|as|not|mark|marked|empty|emptied|emptying) ..1 <>',
  '(my|the|your|our|their|local) <> (and|or|is|are|was|has|does|when|after|$)',
];
