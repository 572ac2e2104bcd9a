import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Questions. `courtesy`: closes or opens a conversation and is no plan. `proposal`: a step put as a question. */
export const diagnosticQuestions: Lexicon<'courtesy' | 'proposal' | 'choice'> = defineLexicon({
  id: 'diagnostic-questions',
  summary: 'What kind of question is asked',
  sources: ['rubric: a lone diagnostic question is a vague plan'],
  entries: [
    {
      value: 'courtesy',
      patterns: [
        '(is there)? anything else',
        'how (are you|is it going|do you do|can (i|we) (help|assist|be of))',
        'can i help (you)? with anything',
        '(have|did) you (have|get|had|got|enjoy) a ..3',
        'is that (okay|clear|all)',
        'who (does not|would not)',
        'do you (know|realise) what happens',
      ],
      matches: ['[[Is there anything else]] today?', '[[How can I help]]?'],
      misses: ['Which model do you have?'],
    },
    {
      value: 'proposal',
      patterns: [
        '(can|could|would|have) you (please|kindly|first|also|just|think you can|mind)? (try|tried|trying|restart|reboot|clear|log|reinstall|re-install|uninstall|update|remove|reset|switch|turn|unplug|open|check if|check whether|go|click|tap|press|sign|delete|close|visit the|change|run|stream|streaming|restarting|clearing)',
        'have you (already|also)? (tried|checked|restarted|cleared|updated|reset)',
      ],
      unless: ['<> ..4 (dm|email us|write to|contact)'],
      matches: ['[[Could you try]] the other socket?'],
      misses: ['Could you send your number?'],
    },
    {
      value: 'choice',
      patterns: [
        '(would|do) you (like|want|prefer|rather|wish) ..10 (via|or|either|by)',
        'which (would|do|one) you (rather|prefer|like|choose)',
        '(want|like|shall|should) (me|us|i|we) (to)? {act}',
      ],
      unless: ['what <> (to)? know'],
      matches: ['[[Would you like it sent or]] collected?'],
      misses: ['Which version do you have?'],
    },
  ],
});
