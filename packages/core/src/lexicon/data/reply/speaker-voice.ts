import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Who speaks: a company, or a helper in a community who answers for nobody.
 * A company says "we" and "our", looks after "your order"; a helper talks of menus, versions and what others reported.
 */
export const speakerVoice: Lexicon<'company' | 'community' | 'volunteer'> = defineLexicon({
  id: 'speaker-voice',
  summary: 'Words that tell whether a company or a community helper answers.',
  entries: [
    {
      value: 'company',
      patterns: [
        '(we|our|ours)',
        'us',
        '(sorry|thank you for (contacting|reaching|writing))',
        'your (order|account manager|refund|booking|reservation|payment|invoice|subscription|delivery|parcel|package|policy|claim|appointment|case|ticket|complaint|stay|bill|contract|request|visit|plan|meter|card)',
        '(my|the|your) (team|colleague|colleagues|manager|supervisor|department|shift|desk|engineer|engineers|technician|technicians)',
        '(kind|best|warm) regards|yours (sincerely|faithfully)',
        '(refund|replacement|compensation|voucher|reimburse*|credited|invoice)',
        '(apologise|apologies|apology)',
        'i (will|have) ..1 (refund|refunded|credit|credited|cancel|cancelled|booked|book|call|called|ring|rung|send|sent|escalated|escalate|forward|forwarded|reset|removed|remove|restored|restore|closed|reopened|assigned|raised|opened|logged)',
      ],
      // People in general: “we generally recommend”, “we are seeing more of this lately”.
      unless: [
        'let <>',
        'lets <>',
        '<> (generally|usually|often|all|are seeing|see more)',
        'contact <> (link|page|form|button)',
      ],
      matches: [
        '[[We]] have looked at it.',
        '[[Your refund]] is on its way.',
        'I asked [[my colleague]].',
        '[[I have reset]] it for you.',
      ],
      misses: ['Open the settings and choose a theme.'],
    },
    {
      value: 'community',
      patterns: [
        '(add on|addon|add ons|addons|extension|extensions|plugin|plugins|theme|themes)',
        '(safe|troubleshoot|troubleshooting) mode',
        '(imap|pop|pop3|smtp|caldav|carddav|oauth|oauth2|ssl|tls|starttls|html|csv|gpg|openpgp|dkim|dns)',
        '(profile|profiles) (folder|folders|manager|directory)?|new profile',
        '(screenshot|screen shot|screenshots|error console|error message|error messages|crash id|crash report|log file)',
        '(version|release|build|beta|nightly|esr)',
        '(menu|menu bar|toolbar|settings|preferences|options|tools|view|config editor|about config|right click|left click|right clicking|left clicking|pane|tab|tabs|checkbox)',
        '(alt|ctrl|shift|cmd|esc) (key|and|plus)',
        '(compose|write|preview|reply|message|main) (window|pane)',
        '(mail|email) (client|clients)',
        '(global index|index file|primary password|master password|mail account|email account)',
        '(antivirus|anti virus|firewall|operating system|windows|macos|linux|ubuntu|flatpak|snap|registry|browser)',
        '(bug|bugs) (report|tracker|number)?|file a bug|feature request',
        '(server|servers|port|ports|hostname|provider|providers)',
        '(post|posted|posting) (a|an|it|the|this|more|again|back|your|here)',
        '(these|the) (instructions|steps|articles)|(web|help|support) (page|article)',
        '(folder|folders|directory|partition|address book|filter|message list|column|header|signature file)',
        '(please)? share (the|more|your)',
        '(i|i am|it) ..2 (suspect|guess|think|suppose|recall|wonder|iirc)|iirc|afaik|imo|imho|perhaps|probably|maybe',
        '^ (see|try|read|now in|step by step at|look at)? (this|here|it|also)? <link>',
        '(other|some|many) (people|users|folks) (have|had|report|reported|are|see)',
        // Programs whose users help each other: who asks about one asks no company.
        '(thunderbird|firefox|mozilla|seamonkey|libreoffice|openoffice|gimp|inkscape|krita|blender|audacity|vlc|kodi|jellyfin|nextcloud|owncloud|keepass|keepassxc|calibre|handbrake|gnucash|qgis|freecad|gnome|kde|debian|fedora|arduino|drupal|joomla|phpbb)',
        '(please|then|also|and) post',
        '(has|have|does|did|is|can|could|would|will) (anyone|anybody|someone|somebody) (else|here|out there|on here|know|confirm|explain|point|seen|tried|had|experienced|managed|found)',
      ],
      matches: [
        'Disable every [[add-on]].',
        'Start it in [[safe mode]].',
        'Which [[version]] is that?',
        '[[Other users have]] seen it.',
        'Since Monday [[GIMP]] opens with an empty canvas.',
        'Remove it, [[then post]] what you see.',
        '[[Can anyone explain]] the red triangle?',
      ],
      misses: ['We will call you.', 'The parcel went by post.', 'Can you send someone else?'],
    },
    {
      value: 'volunteer',
      patterns: [
        '(i am|we are|just|only) ..3 (a|an)? (volunteer|volunteers|fellow user|another user|user like you|ordinary user)',
        '(volunteers|users) (here|like me|helping)',
        '(this|the) (forum|community) (is|has|gets|consists)',
        '(a|this|our|the) (peer|peers|peer to peer|user to user|user|users|volunteer|community) ..1 (forum|board)',
        '(this|here|it) is ..1 (a|the) ..1 support forum',
        '(i|we) do not work for',
        '(report|raise|file|post) (this|it|that)? ..2 (bugzilla|github|bug tracker|issue tracker|mailing list)',
        // The name below an answer: “Cheers, Linux volunteer”.
        'volunteer $',
      ],
      unless: ['you <>', 'your <>', '(a|the|our|my|each|every) ..2 <> $'],
      matches: [
        "[[I'm just a volunteer]] here.",
        '[[I do not work for]] the makers.',
        'You could [[file it on the bug tracker]].',
        '[[This is a support forum]], run by users.',
        'Cheers, Kubuntu [[volunteer]]',
      ],
      misses: ['We value our volunteers in the shop.', 'I have passed it to the shop volunteer.'],
    },
  ],
});
