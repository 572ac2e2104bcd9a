import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** A service that should always run has stopped, for the customer or for everybody. Weight 3 is plain, 1 is a hint. */
export const lapseOutage: Lexicon<'outage'> = defineLexicon({
  id: 'lapse-outage',
  summary: 'Internet, signal, servers, power or the whole site down; drops and dead lines.',
  entries: [
    {
      value: 'outage',
      weight: 3,
      patterns: [
        '(constantly|always|still|completely|down again|currently) (down|offline)',
        '{network} ..2 (is|are|was|were|has|has been|have been|been|goes|went|gone|keeps|keeps going|going|being|still|always|constantly|seems|seem)? {adv}? (down|offline|out|dropping|cutting out|going down|disconnecting|disconnected|interrupted|unavailable|busy|going out|crashed|overloaded) (again|since|for|in|all|now|today|right|every|at|the|on|and|this|from|constantly|$)',
        '(line|phone|internet|connection|wifi|signal|router|hub|power|network|phone line|landline) (is|has been|has|went|gone|was|are|all|completely)? ..1 (dead|off|crawling)',
        '(data|internet|wifi|broadband|connection|speed) (crawling|so slow|very slow)',
        '(outage|outages|blackout|power cut|power cuts|downtime|power failure|service interruption|dead zone|no coverage|signal drops|service disruption)',
        '(no|zero|without|lost|losing|not any|lack of|poor|weak|bad|patchy|spotty|terrible|intermittent|dropped) ..1 (internet|wifi|wi fi|signal|reception|broadband|network|connectivity|connection|coverage|power|electricity|hot water|water|heating|dial tone|data connection|mobile data|4g|5g|lte) (at all|since|for|in|here|again|all|on|now|today|anywhere|coverage|connection|service)?',
        '(is|are) ..4 (down|offline) (for (anyone|everyone|maintenance|me|us)|right now|again|today|at the moment|worldwide|everywhere|in my area)',
        '(anyone|anybody|everyone|everybody|is it just me|else) ..5 (down|outage|problems with|issues with|having issues|having trouble|having problems)',
        '(upi|net banking|netbanking|online banking|mobile banking|internet banking|payment service|card service|payment network|bank server) ..3 ({does-not} ..1 (work|working|available|functioning|loading|responding)|stopped|suspended|unavailable|failing|dead|paused)',
        '(website|site|page|app|portal|webshop|lines) ..3 (busy|overloaded|too many (users|visitors|requests|people))',
        '(everyone|everybody|all (users|customers|my friends|of us)|is anyone|anyone else|anybody else|many (people|users)) ..1 (reporting|having|facing|getting|experiencing|seeing) ..3 (issue|issues|problem|problems|trouble|error|errors)',
        '(ordering|checkout|app|site|website|page|booking|chat) ..1 being down',
        '(is|are) down on (the|my|your) ..3 (page|screen|site|app)',
        '(servers|server|service|system|site|network|psn|xbox live|upi|bank server|payment system) (is|are|was|were)? ..1 (down|offline|unavailable|not available|busy|out of service|not responding|not reachable|under maintenance)',
        '(out of service|service is out|status page|when ..3 (back up|back online|be back|be restored))',
        '(internet|wifi|broadband|connection|signal|network|data|line|call|calls|stream|video call|speed|speeds) (keeps|keep|constantly|always|is|are|was) ..1 (dropping|drops|cutting|cuts|cut off|going|disconnecting|crawling|failing|buffering|lost|terrible|unstable|intermittent|dropped|down)',
        '{does-not} ..2 (connect|connecting|reconnect|get online|go online|log onto the server|load any page|get on|connect to the (server|servers|internet))',
        '(cannot|can not|unable to|not able to|could not) ..1 (connect|reconnect|get online|go online|get on) (to)? (the)? (internet|server|servers|wifi|network|online|multiplayer|game)?',
      ],
      unless: [
        '(check|checked|checking|write|calm|slow|sit|turn|turned|let|lie|settle|way|up and|broke|come|went|go|walk|lay|cut) <>',
        '(if|when|unless) ..3 <>',
        '(free|good|fast|great|excellent|strong) (internet|wifi|wi fi)',
        '(turned|switched) (it|the)? off',
        'out (of)? (the|your) door',
        '(wallet|card|printer|calendar|mail|email|smtp|imap|thunderbird|account) ..3 <>',
      ],
      matches: [
        'The [[netbanking has stopped]].',
        'Your [[portal says too many visitors]].',
        '[[All of us are getting the same error]].',
        'The [[internet is down again]].',
        'There was an [[outage]] in our area.',
        'We have [[no signal at all]].',
        'Your [[servers are down]].',
        'My [[connection keeps dropping]].',
        'I [[cannot get online]].',
      ],
      misses: [
        'Our line went out of the door at noon.',
        'The staff wrote it down for me.',
        'There is free internet and good signal.',
      ],
    },
    {
      value: 'outage',
      weight: 2,
      patterns: [
        '(website|site|webpage|system|portal|platform) ..1 (is|was|has been|running|runs|seems|seemed)? {adv}? (running)? {very}? (down|offline|unavailable|unreachable|not reachable|not available) (today|now|right now|for|since|again|all|this|at the moment|currently|$)',
        '(server|servers|bank server|banking|upi|system|network) (error|problem|issue|issues|busy|failure|fault|maintenance|problems)',
        '(app|application|site|website|service|upi|platform) (is|are|was|were)? (not|never) (working|functioning|available|loading) (since|from|today|now|at all|for|$)',
        '(street|area|neighbourhood|whole|entire|town|city|everyone|nationwide|building) ..5 (down|offline|without|no (internet|power|signal|service))',
        '(restore|resume|bring back) (the|my|our)? ..2 (service|services|connection|internet|power|upi|signal)',
        '(internet|wifi|broadband|upi|signal|network|router|modem|hub) ..2 (down|offline|out|not working|does not work|stopped|dead|poor|gone|problem|problems|issues|issue)',
        '(get|got|getting|keep|keeps|being|kept) (dropped|disconnected|kicked|booted|kicked off|cut off) (from|off|out|after|every|in|again|while|mid)?',
        '(time|times|timed|timing) out',
      ],
      unless: [
        '(if|when|unless) ..3 <>',
        '(last|first|some|long|few|several|many|two|three|next|every|good|our|great|a|spent|quality) <>',
      ],
      matches: [
        'Your [[website is really unreachable today]].',
        'The bank [[server error]] came again.',
        'Please [[restore the service]].',
        'I keep [[getting kicked off after]] two minutes, I keep getting disconnected.',
      ],
      misses: ['We had a good time out in the garden.'],
    },
    {
      // Topic words: they decide only where nothing plainer is said.
      value: 'outage',
      weight: 0.5,
      patterns: [
        '(internet|wifi|broadband|server|servers|signal|network|fibre|outage|upi|power|restore|modem|router|online|down|etr)',
      ],
      matches: ['It is about the [[router]].'],
    },
  ],
});
