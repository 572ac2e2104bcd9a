import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Steps that the customer can follow. `step`: a thing to do. `way`: how it can be done. */
export const instructions: Lexicon<'step' | 'way'> = defineLexicon({
  id: 'instructions',
  summary: 'Usable how-to steps',
  sources: ['rubric: plan concrete when usable steps are given'],
  unless: ['(did|have|had) you ..2 <>', 'you (have)? (already|just)? <>', '(i|we|they|will|can not) <>', 'not <>'],
  entries: [
    {
      value: 'step',
      patterns: [
        '(go|navigate|head|scroll|switch|return) (to|into|down|back to|over to|up to) (the|your|my|settings|account|view|file|tools|options|help|menu|preferences|left|right|top|bottom|page|section|more|manage)',
        '(click|tap|press|hit|select|choose|tick|untick|highlight|double click|right click|rightclick|drag|swipe|toggle|type|paste|scroll) (on|the|your|down|that|any|it|and|ok|save|add|restore|both|in|out|down|account|<link>)',
        '(hold|press) (down|both|the|and)',
        '(try|please try|attempt|recommend|suggest|suggests|recommends|advise|consider) (to)? (making|changing|logging|clearing|restarting|reinstalling|updating|removing|uninstalling|using|disabling|enabling|resetting|rebooting|turning|switching|signing|deleting|checking|starting|running|opening|adding|creating|streaming|downloading|installing|looking|manual|again|another|reporting|a different|an|unplugging|force|setting)',
        '(log|sign|logging|signing) (out|off) (of|and|from|then|in|your)',
        '(clear|clearing|delete|deleting|empty|flush) (your|the|data|app|its|browser|all)? ..1 (cache|cookies|history|data|temp)',
        '(restart|reboot|reinstall|uninstall|update|upgrade|refresh|unplug|reset|disable|enable|turn off|turn on|switch off|switch on|power off|force close|force stop|re-install|disconnect|reconnect|restarting|reinstalling|resetting) (the|your|it|and|app|any|all|both|them|that|this|to)',
        '(make|making) sure (that)? (you|your|the|it|to)',
        '(ensure|verify|check) (that)? (you are|you have|you can|your|the|syncing|whether|if) ..3',
        '(check|look) ..2 (settings|spam|junk|folder|layout|options|server|box|password|connection|cable|updates)',
        '(follow|use|try|complete|see|following|read) ..2 (steps|step|instructions|directions|procedure|guide|guidance|process|method|article|walkthrough|tutorial)',
        '(remove|create|import|export|copy|paste|rename|move|save|install|download|back up|backup|uninstall|set up|configure|load) (the|your|a|an|all|it|new|any|them|this|that|and|as)',
        '(under|in|via|from|through) (your|the)? ..1 (settings|preferences|options|menu|tools)',
        'change (the|your) ..3 (to|in|password|settings|setting|from)',
        '(retry|try again|try once more|give (it)? another (shot|try|go))',
        '(print|wear|take|bring|carry|pack|put|place|attach|return|post|drop) (out|it|the|your|off|them|a|back) ..3 (label|store|shop|counter|box|receipt|post office|desk|branch|card|id)',
        'open (the|your|up) ..2',
      ],
      unless: [
        '(please)? <> (you (had|have|enjoy*))',
        '(so|so that|in order) ..4 <>',
        '<> ..2 (dm|email us|write to)',
        'going to <>',
        '(to|and) (help|assist) ..2 <>',
        'make <> (our|we|that we|in future)',
        '<> (we|our) ',
        '(wrong|failed) <>',
      ],
      matches: [
        '[[Go to settings]] and choose your language.',
        'Please [[restart the]] box.',
        '[[Clear the cache]] first.',
      ],
      misses: ['We will restart the server.', 'You already restarted the box.'],
    },
    {
      value: 'way',
      patterns: [
        'you (can|could|may|might|should|will be able to|are able to|would be able to) (also|always|easily|now|still|then|directly|simply|just|only|even|either|instead)? {soft}? (use|find|see|choose|select|take|transfer|swipe|tap|get|order|add|change|update|return|buy|purchase|pick|collect|download|install|uninstall|turn|switch|set|run|try|set up|view|check|access|edit|remove|delete|recover|restore|request|book|cancel|pay|redeem|apply|grab|enable|disable|create|save|upload|sync|shop|open|log|reset|track|simply|claim|bring|exchange|upgrade|appeal|print|enter|go|click|force|move|import|export|watch|listen|stream|share|adjust|make|keep|drop)',
        'you (will|would|just)? (need|have) to (go|click|tap|open|select|choose|remove|save|obtain|check with|enter|install|update|make|add|set|use|create|change|turn|configure|log|buy|sign|register)',
        '(to|in order to) (fix|solve|resolve|do|change|enable|activate|see|find|get|stop|remove|add|set|make|restore|force|reset|update|check|unlock) ..5 (you (can|need|will|should|just)|follow the|go to|click|tap|press|hold|open the|select|simply)',
        'by (tapping|clicking|pressing|going|selecting|using|opening|following|uploading|right clicking|unplugging|choosing|typing|entering|setting)',
        '(the|that|this) (setting|option|button|menu|feature|icon) (is|can be|should be) (at|in|under|on|found|located|to)',
        '(usually|often|normally|should|can) (help|helps|works|work|fix|fixes|solve|solves|do the trick) (with|this|it|you)?',
        '(stored|located|found|listed|available|shown) (at|in|under|on) (the|your|settings|account)',
      ],
      unless: ['if <>', 'once <>', 'so (that)? <>', '<> (us|our|to us) '],
      matches: ['[[You can pay]] at the till.', 'Turn it off [[by pressing]] the red knob.'],
      misses: ['If you can pay now, say so.'],
    },
  ],
});
