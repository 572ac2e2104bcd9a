import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Orders the customer about where a request would do. `must`: obligation with a thing the company wants. `order`: a curt
 * imperative for the company's benefit. `threat`: an obligation with a penalty. `load`: the burden of proof or cost.
 */
export const commanding: Lexicon<'must' | 'order' | 'threat' | 'load'> = defineLexicon({
  id: 'commanding',
  summary: 'Orders the customer about',
  sources: ['constructs: CM'],
  unless: [
    '(not|no|never|nor|without|longer|if) <>',
    '(do|does|did|will|would|should|could) (not|you) <>',
    '(if|whether|when|what|where|all|how|that) <>',
    'by law',
    '(it|this) could be (unsafe|dangerous)',
    '(safety|dangerous|unsafe|danger|gas|fire|smoke)',
  ],
  entries: [
    {
      value: 'must',
      patterns: [
        '(you|customers|users|guests|residents|tenants|passengers|buyers|members|parents|applicants) must (first|also|always|now|please|then|either|immediately|personally|at all times|do)? (provide|submit|send|fill|complete|wait|pay|contact|call|sign|show|present|produce|quote|supply|upload|return|do|follow|keep|bring|attach|reply|respond|register|apply|confirm|give|email|write|buy|book|include|state|prove|ensure|cancel|comply|accept|report|make|read|file|stop|check|hold|update|visit|speak|carry|retain|collect|settle|agree|leave|vacate|raise|fix|declare|maintain|obey)',
        'you (have|have got|had got|got|had better|are obliged|are required|are expected|are going to have) to (first|also|always|now|then|either|just|simply|please)? (provide|submit|send|fill|wait|pay|sign|show|present|produce|quote|supply|upload|go through|go to|do it|prove|be (more|patient|clear)|buy|complete|read|call|contact|return|accept|follow|attend|comply|give|explain|tell|write|start|stop|queue|apply|bear|cover)',
        'you (will|would|are going to) (have|need) to be (more|a bit more|patient|clear|realistic)',
        'you (will|would) (need|have) to (first|also|always|now|then|either|just|simply)? (provide|submit|send|fill|wait|pay|show|present|produce|supply|prove|be (more|patient|clear)|complete|read|return|accept|comply|explain|start|apply|bear|cover|buy|queue|go through)',
        'you need to (first|also|now|then|just|simply)? (provide|submit|send|fill|wait|pay|sign|show|present|produce|supply|prove|be (more|patient|clear)|complete|accept|comply|explain|calm|stop|listen|go through)',
        'you shall (bear|pay|provide|return|ensure|submit|comply|cover)',
        '(this|it|that|form|payment|proof|details) (must|has to|have to|needs to|need to) be (done|provided|submitted|completed|paid|filled|sent|received|returned|signed) (by you|before (we|i)|first|in full|immediately|today|within|or|in writing|through|via|at|by post)',
        'must do (this|that|it|so)',
      ],
      unless: [
        '<> ..8 (so that|so|to help|then) (i|we) (can|will)',
        '<> been',
        '<> ..3 (exhausted|frustrated|tired)',
        'to (install|update|reset|enable|change|open|log|see|view|fix) ..4 <>',
        '<> (be|feel) able',
        '<> (the|your) (settings|menu|browser|folder|profile|password)',
        '<> (to)? (settings|tools|options|file|view|account)',
        'so <>',
        '<> ..4 (menu|settings|setting|server|version|imap|smtp|folder|password|preferences)',
      ],
      matches: [
        '[[You must provide]] the slip.',
        '[[You will have to fill]] the sheet again.',
        '[[You have to wait]] a week.',
        '[[You shall bear]] the cost.',
      ],
      misses: ['You will not have to fill in anything.', 'You must be exhausted.'],
    },
    {
      value: 'order',
      patterns: [
        '^ (fill|complete|sign|print|return|submit) (in|out)? (the|this|all|every|each) ..4 (and return|and send|and submit|and post|by (monday|tuesday|wednesday|thursday|friday|the|tomorrow|{number})|or (we|your|the)) ..2',
        '(do not|never) (contact|call|email|write to|message|phone|bother) (us|me|our staff|this (office|number|department)) (again|any more|about|further|until|unless|before)',
        '^ (send|give|provide|tell|show|email|forward|supply) (us|me) (the|your|a|an|all|proof|more|full) ..2 (number|numbers|code|photo|photos|receipt|details|proof|name|email|id|invoice|address|screenshot|picture|form|copy) $',
        '^ go to (the|our|your) ..2 (website|site|app|page|branch|store|shop|office|portal) and ..1',
        '^ (reset|restart|update|uninstall|reinstall|clear|check|unplug|reboot|delete|try) (it|that|everything|the ..1) (reset|restart|update|uninstall|reinstall|clear|check|unplug|reboot|delete|and|then) ..4 (call|contact|write|email|get back|come back|let us)',
        '(please)? (do not|stop|avoid) (post|posting|send|sending|write|writing|ask|asking|call|calling|open|opening|email|emailing|submit|submitting|create|creating|spam|spamming|contact|contacting|message|messaging) (us|me|duplicate|multiple|repeated|the same|more|several|again|repeatedly|any more|another)',
        '(please)? (just|only) (post|ask|send|write|submit|report|call) (it|this)? (once|one (time|message|ticket))',
        '(do|read|answer|follow|listen to) (as|what|only what) (you are|i|we) (told|say|said|ask|asked)',
        '(stop|quit) (complaining|shouting|swearing|whining|arguing|threatening|yelling)',
      ],
      unless: ['please <> (so|and)', '<> (so|and) (i|we) (will|can)', '<> twice'],
      matches: [
        '[[Send us the order number]].',
        '[[Go to the site and order]].',
        '[[Please do not send duplicate]] mails.',
      ],
      misses: ['Please send us the photo.'],
    },
    {
      value: 'threat',
      patterns: [
        '(failure|failing) to (respond|reply|provide|do|comply|pay|submit|return|complete|send|act|answer) ..4 (will|may|shall|can|means|could)',
        '(or|otherwise|else) (the|your|this|we|it|any) ..3 (will|shall|can|may) (be|not be|not) (rejected|closed|cancelled|declined|refused|suspended|ignored|blocked|terminated|void|considered|consider|processed|process|help|proceed|accepted|accept|deleted)',
        '(only|not until) (then|after|once|when) ..4 (will|can|shall|may) (we|i|the|your|it) (be|consider|process|proceed|look|act|help|review|start|continue|investigate|refund|issue)',
        '(you have|within) ..4 (hours|days) to (respond|reply|comply|pay|provide|answer) (or|before|otherwise|failing)',
      ],
      unless: ['(i|we) need ..4 <>', '(just|only) need ..4 <>', 'so <>', '(one|two) (thing|things|more) ..3 <>'],
      matches: ['[[Failure to reply in time will]] end it.', '[[Only then will we consider]] it.'],
    },
    {
      value: 'load',
      patterns: [
        '(it is|is|entirely) (entirely|solely|up|down)? (up|down) to (you|the customer|the buyer|the guest|the user|the account holder) to (provide|prove|show|check|ensure|keep|make|submit|send|supply|read|pay|return|arrange|find|protect)',
        '(burden of proof|onus) (is|lies|rests|falls) (on|with) (you|the customer)',
        '(all|any|every) (fields|customers|users|guests|residents|passengers|requests|claims) (must|shall|are required to|are obliged to|have to) ..2',
        '(make|be) sure you (read|send|keep|pay|follow|provide|fill|never) ..2',
      ],
      matches: ['[[It is up to you to prove]] it.', 'The [[onus is on you]].'],
      unless: ['to help <>', 'please <>'],
    },
    {
      value: 'must',
      patterns: [
        '(you|customers|users|guests|residents|tenants|passengers|buyers|members|parents|applicants|claimants) (must|shall) (not|never)? (first|also|always|now|please|then|either|immediately|personally|at all times)? (have|request|use|make|be (present|in|at|on time|home|ready|patient|there)|get|go|take|leave|give|ask|vacate|clear|obtain|arrange|notify|inform|declare|remove|collect|come|attend|answer|stay|move|post|open|respect|observe|treat|park|hand|put|cease) ..2',
        'i (require|demand|insist|expect|order|instruct) (the|your|you|that|a|an|all|from|to|full|proof|on) ..2',
        'we (demand|insist|order|instruct) (the|your|you|that|a|an|all|from|to|full|proof|on) ..2',
        '(before (anything|that|i|we) ..2) (i|we|you) (require|must|need to|have to|shall) ..1',
        '(please)? (be advised|note|take note|understand) (that)? you (must|shall|are required|are obliged|have to|need to) ..2',
        '(ensure|see to it|make certain) (that)? (you|this|it|the|all|your) ..2 (before|immediately|at once|without delay|by|or|in full|next time|in future)',
        '(without further delay|forthwith|or else) $',
        '^ (do not|never|stop|quit|cease) (post|send|write|ask|call|open|email|submit|create|spam|contact|message|touch|argue|shout|complain|bother|posting|sending|writing|asking|calling|complaining|arguing|shouting) ..3',
        '(you are|you will be|you would be) (hereby)? (required|obliged|ordered|instructed|expected) to ..2',
      ],
      unless: [
        '<> ..8 (so that|so|to help|then) (i|we) (can|will)',
        '<> been',
        '<> ..3 (exhausted|frustrated|tired|upset|worried)',
        'to (install|update|reset|enable|change|open|log|see|view|fix) ..4 <>',
        '(if|whether|not|no longer|why|what|how) <>',
        '<> (the|your)? ..2 (settings|menu|browser|folder|profile|password|server|imap|version)',
        '(please|kindly) <>',
        '<> (hesitate|worry)',
        '(gas|fire|smoke|unsafe|dangerous)',
        '(i|we) (have|feel|am|are) <>',
      ],
      matches: [
        '[[You must not make calls on]] it.',
        '[[I require the form today]].',
        '[[You must request a review]].',
        '[[Do not post it again]].',
        '[[You are required to attend]].',
      ],
      misses: ['You must be worried.', 'Do not hesitate to ask.', 'We expect nothing of you.'],
    },
  ],
});
