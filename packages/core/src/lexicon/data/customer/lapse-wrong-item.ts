import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Something came, but not what was ordered. Weight 3 is plain, 1 is a hint. */
export const lapseWrongItem: Lexicon<'wrong-item'> = defineLexicon({
  id: 'lapse-wrong-item',
  summary: 'Wrong article, colour, size or number delivered; parts missing from the box; asked for X, got Y.',
  entries: [
    {
      value: 'wrong-item',
      weight: 3,
      patterns: [
        '(sent|send|sending|received|receive|recieved|got|gave|given|delivered|shipped|deliver|brought|packed|arrived|came|ship|supplied|get|serve|served|posted|mailed|fitted) (me|us|my (mother|wife|husband|son|daughter)|him|her|with|in|is|was|as|to me)? ..1 (a|an|the|completely|totally|entirely|two)? ..1 (wrong|different|incorrect|mismatched|somebody else|someone else|another customer|other|opposite) ..1 (item|items|product|order|size|colour|model|one|dress|shirt|shoes|boots|jacket|phone|cable|version|food|meal|dish|parcel|package|article|thing|stuff|book|books|part|parts|quantity|style|pair|things|pizza|drink|cake|medicine|case|kit|jeans|card|type|brand|colours|edition|fabric|shade)',
        '(wrong|incorrect|different) (item|items|product|order|size|colour|model|pair|shoes|boots|shirt|jacket|jeans|dress|article|parcel|food|meal|dish|part|style|shade|version|thing|quantity) ..3 (arrived|came|sent|delivered|received|shipped|was|were|in|has|instead|again|got|showed)',
        '(ordered|asked for|requested|wanted|bought|paid for|chose|selected|booked|picked|purchased) ..8 (but|and|instead|yet|only|however) (i|we|they|you|have|has|it|what|she|he)? ..2 (got|received|sent|delivered|came|arrived|gave|shipped|brought|given|was sent|were sent|is|receive|served) ..2 (a|an|the|me|us|one|two|in|black|white|red|blue|green|small|large|medium|size|something|another|different|wrong|only)',
        '(not|never) (what|the (one|colour|size|item|product|thing|model|version)) (i|we|that i|that we|my) (ordered|asked for|bought|paid for|wanted|chose|requested|expected|picked|selected)',
        '(missing|without|lacking|minus|short) (of)? (one|two|some|several|an|a|the|half|my|our)? ..1 (item|items|pieces|parts|part|screws|side|sides|drinks|accessories|half)',
        '(item|items|pieces|parts|part|screws|one of|two|half|accessories|sauce|drinks) ..4 (missing|not included|left out|absent) (from|in|again|$)',
        '(missing|left out) from (my|the|our) (order|box|delivery|parcel|package|bag|set|kit)',
        '(item|items|parts|part|screws|piece|charger|manual|half) (is|are|was|were)? (missing|not included|left out|absent) (from|in) (my|the|our|it|there)',
        '(wrong|mixed up|swapped|switched|mistaken) (order|orders|item|items|parcel|package|delivery|address label)',
        '(engraved|printed|spelt|spelled|iced|embroidered|engraving|lettering|inscription|name|date) ..3 (wrong|wrongly|instead of|incorrectly|misspelt|misspelled)',
        '(instead of) (the|a|my|our|what) ..5 (i|we) (ordered|asked|wanted|bought|paid|chose|requested|booked)',
      ],
      unless: [
        'i (accidentally|accidently|mistakenly|have|ordered|bought|chose)? ..1 (ordered|bought|chose|picked|selected) (the|a)? wrong ..3',
        'if ..5 <>',
        '(my|own) (mistake|fault)',
        '(late|sooner|hours)',
        '(room|view|double|twin|suite|hotel|cabin|seat|table|balcony|flight)',
      ],
      matches: [
        'You [[sent me the wrong colour]].',
        'The [[wrong size arrived]].',
        'I [[ordered a blue lamp but got a red one]].',
        'This is [[not what I ordered]].',
        '[[Two parts are missing from]] the box.',
      ],
      misses: ['I accidentally ordered the wrong size.', 'It arrived in the right size.'],
    },
    {
      value: 'wrong-item',
      weight: 2,
      patterns: [
        '(supposed|meant) to be ..4 (but|came|got|is|it was) ..2 (came|came in|got|is|a|an|size|black|white|small|large|xl|xxl)',
        '(too (small|big|large)|does not fit|wrong fit|not my size) ..4 (but|although|even though|i ordered|ordered)',
        '(looks|look|is|are|was|colour is) (nothing like|completely different|totally different|not as|not like|different) (from|than|to|on|in)? (the)? ..2 (picture|photo|pictures|photos|website|description|advertised|described|shown|pictured|ordered)',
        '(wrong) (item|items|product|size|colour|order|pair|thing|article)',
      ],
      unless: [
        '(i|we) ..2 (ordered|bought|chose|picked|selected|got) (the|a)? <>',
        '(my|own) (mistake|fault)',
        'if ..5 <>',
        '(room|rooms|hotel|pool|lobby|restaurant) ..3 <>',
      ],
      matches: ['It [[looks nothing like the picture]].', 'There is a [[wrong item]] in my parcel.'],
      misses: ['I ordered the wrong item.'],
    },
  ],
});
