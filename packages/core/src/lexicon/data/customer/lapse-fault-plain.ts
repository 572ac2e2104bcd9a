import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const shown =
  '(coming|showing|shown|updating|updated|saving|saved|working|loading|loaded|syncing|synced|unlocking|tracking|appearing|visible|available|generated|found|matching|playing|printing|charging|opening|responding|added|sent|recognised|detected|connecting|receiving|refreshing|scrolling|rotating|downloading|uploading|completing|finishing|there)';

/** Software, machines and goods at fault, told in few words. Weights as in `lapse-defect`. */
export const lapseFaultPlain: Lexicon<'defect'> = defineLexicon({
  id: 'lapse-fault-plain',
  summary:
    'Bare fault reports: not coming, gone, empty, wrong, keeps asking, dead after, arrived broken, can’t scroll.',
  unless: [
    '(if|how (do|can|to)|can|could|may|will|would|does) (i|we|it|you|this|the|there) ..4 <>',
    '(works|working) (great|fine|well|perfectly|now|good)',
    '(no|never|without any|zero) ..1 <>',
  ],
  entries: [
    {
      value: 'defect',
      weight: 3,
      patterns: [
        `{software} ..2 not ..1 ${shown}`,
        `(transaction|transactions|history|balance|statement|receipt|receipts|sms|alert|alerts|list|photo|photos|contact|contacts|channels|subtitles|lyrics|widget|graph|points|stars|skins|games|achievements|tv|remote|barcode|fingerprint|face scan|bluetooth|gps|map|maps|otp) ..2 (is|are|has|have|does|do|did)? ..1 (not|never|stopped|no longer|wrong|missing|empty|gone|disappeared|disappear|frozen|blank|stuck|slow|reset) ${shown}?`,
        '(disappeared|vanished|deleted|gone|missing|lost|wiped) ..2 (from|after|since|in) (my|the|our|last|yesterday|this|update) ..2',
        '(my|our|all|the) ..2 (files|photos|folders|emails|mails|points|stars|skins|games|progress|data|contacts|history|songs|playlist|playlists|saves|album|project|notes|messages) ..2 (are|is|have|has|were|was)? ..1 (gone|missing|lost|disappeared|deleted|vanished|wiped)',
        '(lost|deleted|wiped|lose|losing|delete) (all|my|our|the|an entire|a whole|years of) ..2 (files|photos|folders|emails|mails|points|stars|skins|games|progress|data|contacts|history|songs|playlist|saves|album|project|notes|work|messages)',
        '{cannot} ..1 (scroll|rotate|zoom|swipe|tap|click|type|press|select|see|view|upload|download|open|print|scan|play|hear|save|sync|connect|attach|export|import|filter|sort|search|find|checkout|check out) ',
        '(shows|showing|show|displays|gives|says) ..1 (wrong|incorrect|old|different|empty|blank|zero|0|error|invalid|failed|not (found|available|applicable|clear)|something went wrong) ..2',
        '(something went wrong|not responding|error code|error {number}|black screen|blank screen|white screen|blue screen|loading forever|page error|system error|server error|network error|gives an error|gives error|same error|getting error|getting an error|error (when|while|after|on|in|occurred|message))',
        '(keeps|keep|kept|always|constantly|automatically) ..1 (stopping|crashing|crash|closing|closes|freezing|freezes|hanging|hangs|resetting|resets|logging|restarting|restarts|changing|changes|empties|emptying|disconnecting|dropping|drops|popping|lagging|lags|buffering|draining|beeping|flickering|overheating|failing|fails|stops)',
        '(it|app|page|site|system|screen|program|phone|website|portal|machine|device|which) ..1 (keeps|kept|keep) ..1 asking',
        '(hangs|hanging|hanged|hung|lag|lags|lagging|laggy|crash|crashes|crashed|crashing|freezes|freeze|freezing|frozen|glitch|glitches|glitchy|buggy|bugs|unplayable|drifting|buffering|stutters|stuttering|pixelated)',
        '(arrived|came|delivered|received|got|sent) (it|in|to me|with|was|is|a|an|the|and|completely|all|already|here)? ..2 (broken|damaged|smashed|cracked|scratched|torn|leaking|crushed|upside down|dented|faulty|defective|dead|wet|soaked|bent|shattered|melted|spoiled)',
        '{device} ..3 (is|are|was|has|got)? ..1 (broken|dead|cracked|faulty|scratched|defective|leaking|torn|damaged|bent|loose|drifting|flickering|overheating|died|stopped|broke|collapsed|exploded|snapped|stuck|jammed|smells|has (a|lines|scratch|crack|hole|stain|dent))',
        '(broke|died|stopped|dead|failed|faded|shrunk|shrank|collapsed|tore|ripped|snapped|peeled|cracked|leaked|fell apart|full of holes|lost colour) ..3 (after|within|in|on|twice|again|already|the) ..1 ({number}|first|one|two|few|the|a|day|days|week)',
        '(update|upgrade|version) ..2 (broke|ruined|killed|destroyed|messed|spoiled|breaks|made it|made the|removed|deleted|worse)',
        '(since|after) (the|this|your|last|latest|new|a|recent)? ..2 (update|upgrade|version|release|migration|patch) ..6 (not|no|slow|crash|can|gone|stopped|error|worse|wrong|never|lost|lags|out of sync)',
        '(no) (sound|audio|picture|image|signal|video|display|subtitles|notification|notifications|alerts|sms|vibration|heat|power) ..1 (on|in|at|since|after|when|from|any|for|$)',
        '(not|never|no longer|stopped|does not|do not|is not|wo not|dont|doesnt) ..1 (scan|scans|charge|charging|turn on|turning on|switch on|cool|heat|print|spin|drain|connect|pair|sync|track|tracking|record|ring|click|finish|finishes|respond|load|start) ',
        '(slow|slower|laggy) (app|refresh|loading|remote|website|site|page|to open|to load|opening|scrolling|login|response time)',
        '{software} (is|so|very|too|was|became|become|runs|getting|has become|gets)? ..1 (slow|slower|confusing|complicated|buggy|laggy|heavy|clunky|glitchy|broken|useless|unstable|outdated)',
        '(too many|so many|full of|lots of|many) (bugs|errors|glitches|steps|popups|pop ups|crashes|ads|ad|problems)',
        '(stay|stays|stayed|remain|remains|remained|keep|keeps) ..1 (incomplete|unfinished|unconfirmed|blank|unprocessed|in limbo|greyed out|on the same (page|screen|step|message))',
        '(process|processing|loading|download|upload|installation|verification|transaction|payment|page|screen|circle|wheel|spinner|app|it) (never|does not|do not|did not|will not) ..1 (end|ends|ended|finish|finishes|finished|complete|completes|completed|go through|goes through|come to an end)',
        '(calculator|counter|clock|date|time|location|graph|total|reading|balance|amount|interest|score|steps) ..2 (wrong|incorrect|not correct|inaccurate|does not match|different from|off by|estimated)',
      ],
      unless: [
        '(room|food|staff|train|hotel|restaurant) ..2 (slow|cold)',
        'i (lost|deleted|forgot|broke|dropped|cracked) ..3',
        '(before|used to) <>',
        '(fixed|solved|resolved) ..3',
        // A warning to others.
        'do not click (on)? (it|them|that|this|the|any)',
      ],
      matches: [
        'The [[app is not updating]].',
        'My [[points are missing]].',
        'The sync [[deleted all my photos]].',
        'It [[shows wrong balance now]].',
        'I am [[getting an error]].',
        '[[It keeps asking]] for a code.',
        'The plate [[arrived broken]].',
        'The [[lamp is cracked]].',
        'It [[broke after two days]].',
        'My form [[remains unfinished]].',
        'The [[download never finishes]].',
        '[[No sound on]] the second screen.',
        'There are [[too many steps]].',
      ],
      misses: [
        'My colleague keeps asking when the lists come.',
        'How can I scroll the list?',
        'The app works great.',
        'The fun never ends.',
        'I dropped it and broke the lid.',
      ],
    },
    {
      value: 'defect',
      weight: 3,
      patterns: [
        '(app|page|phone|site|website|system|screen|tv|tablet|laptop|computer|machine|it|always|keeps|gets|get|just) (is|are)? hang',
      ],
      unless: ['<> (up|on|out|in|around|about|with|it|them|my|the|there)'],
      matches: ['The [[page is hang]] again.', 'After a minute [[it hang]].'],
      misses: ['We just hang out there.', 'Where does it hang in the wardrobe?'],
    },
  ],
});
