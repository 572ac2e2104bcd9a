import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Calls for help. `plea`: asks with need; `urgent`: presses for time; `demand`: asks for the thing to be mended or paid back. */
export const pleas: Lexicon<'plea' | 'urgent' | 'demand'> = defineLexicon({
  id: 'pleas',
  summary: 'Pleas, pressing for time, and demands to mend it.',
  sources: ['CE: vulnerability'],
  entries: [
    {
      value: 'plea',
      weight: 1,
      patterns: [
        '(please|kindly|somebody|someone|anyone|can you|can someone|can anyone|can anybody|can somebody|send|need|i need|we need|pls|seriously|really need|god) {adv}? (help|fix|solve|resolve|rectify|sort|unblock|restore|bring back|do something|look into|rectify|unlock|reactivate|reopen|advise|hurry|stop)',
        '(help|save) (me|us) ..1 (please|out|urgently|fast|soon)?$',
        '(help|help help|sos|mayday)$',
        '^ help',
        '(need|want) ..2 (help|assistance|answers|a solution|resolution|my money|it back|a refund)',
        '(what|where) (do|should|can|am|to|shall) (i|we) (supposed to)? (do|go|turn|now) (now|next|to get|here)?',
        '(make|put) (this|it|things) right',
        '(any|some|is there any) ..1 (hope|chance|way (out|to get (my|it|them)))',
        '(will|can) (somebody|someone|anybody|anyone)',
        '(as a human being|human being|have a heart|for gods sake|for god sake|for the love of god|for heavens sake|for pity sake|i implore|i plead|pleading|have mercy|have pity)',
      ],
      unless: [
        '(happy|glad|hope|here|love) ..2 <>',
        '((thank|thanks)|thank you|grateful|appreciate|appreciated) ..3 (help|helping|helped)',
        '<> (page|centre|center|desk|menu|text|file|section|you|choosing|to choose|pick|decide)',
      ],
      matches: [
        '[[Please help]] with it.',
        '[[What do I do]] then?',
        '[[Please fix]] it.',
        '[[For gods sake]] answer.',
      ],
      misses: ['Thanks for all your help.', 'The help page is fine.'],
    },
    {
      value: 'urgent',
      weight: 1,
      patterns: [
        '(urgent|urgently|urgency|emergency|as soon as possible|immediately|immediate|right now|at once|right away|at the earliest|earliest|on priority|hurry|time sensitive|critical|crucial|essential for)',
        '(need|want|(require|required)|must have|have to have) ..4 (now|today|tonight|tomorrow|asap|by (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
        '(is|are) due (today|tomorrow|tonight|on|by)',
      ],
      unless: [
        '(not|no|nothing|only|non|is it|are you) {very}? <>',
        '(they|he|she|staff|desk|it|and|room|which|who|was|were|team|everyone|reception|you) ..3 (immediately|right away|at once) (changed|fixed|sorted|gave|moved|helped|came|brought|responded)?',
        '<> ..1 (in the sense|because|for)',
        '<> (care|exit|room|contact|number|services|line)',
        'no rush',
      ],
      matches: ['It is [[urgent]].', 'I [[need it by Friday]].', 'My rent [[is due today]].'],
      misses: ['It is not urgent.', 'They changed it immediately.'],
    },
    {
      value: 'demand',
      weight: 1,
      patterns: [
        '(fix|solve|resolve|rectify|correct|sort|refund|return|credit|unblock|unfreeze|activate|improve|restore|cancel|update) (this|it|the|that|my|our|your|these) (issue|issues|problem|problems|bug|bugs|app|money|account|glitch|glitches|error|soon|asap|out|now|please|fast|back|service)?',
        '(want|need|give|demand|like|request) ..2 (refund|compensation|money back|full refund|explanation|answer|answers|my money|reimbursement|apology|replacement)',
        '((need|needs)|has|have|must|should|want|ought) to be (fixed|resolved|corrected|sorted|addressed|investigated|refunded|solved|improved|looked at|looked into|rectified)',
        '(bring|give|get|put) ..3 back',
        '(just|only|all) ..1 (want|need|asking for|asked for|ask)',
        '(look|get) into (this|it|the|my)',
        '(you|they) (need|have|should|ought) to (fix|improve|do|change|stop|sort|refund|train|learn|look|provide|get|shut|make|remove|add)',
      ],
      unless: [
        '(how|can|could|may|do|where|should|like|want|possible|wondering) (do|can|could|to|i|we|it)? ..2 <>',
        '((thank|thanks)|thank you|they|he|she|you|staff|team|quickly|able|was|were|got|to) {adv}? <>',
      ],
      matches: ['[[Fix this]].', 'I [[want my money back]].', 'It [[needs to be fixed]].'],
      misses: ['How can I cancel my plan?', 'They were quick to fix it.'],
    },
  ],
});
