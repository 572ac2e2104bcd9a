import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** The writer's limits, and nothing beside them. `control`: no influence or control. `sight`: can't see, tell or disclose. */
export const helplessLimits: Lexicon<'control' | 'sight'> = defineLexicon({
  id: 'helpless-limits',
  summary: 'Says that one has no influence, no sight or no information',
  sources: ['constructs: HL'],
  unless: [
    '(if|whether|unless|until|because|when|so that) ..2 <>',
    '(without|until you|please|could you|can you|kindly|dm) ..6',
    '(sorry|apologise|apologies) (that|we|i) ..2 <>',
    '(but|however|instead) ..1 (i|we|you|let|here) (can|will|have|am|are|could|would)',
    'away',
    '(were|was|been|had) <>',
  ],
  entries: [
    {
      value: 'control',
      patterns: [
        '(have|has|had|with|which we have) (absolutely|really)? (no|not any|little|zero) (influence|control|say|role|power|part|authority|involvement|hand|means) (on|over|in|of|to|with|there|here|at|$) ..3',
        '(is|are|was|were|it is|that is|lies|being) (unfortunately|entirely|completely|totally|not|sadly)? (outside|out of|beyond|not in|not within|not under) (of)? (our|my) (control|hands|hand|influence|power|reach|remit) ..3',
        '(is|are|was|were) not (something|anything|a thing) (that)? (we|i) (can)? (control|influence|decide|change|do|see|handle|arrange|support|offer) ..2',
        '(we|i|they|agents|bank|team|hotel|app|chat|store) (can|could) not (influence|control|stop|change|speed|force|prevent|intervene|interfere|override|remove|reverse|undo|do anything|do much|do more|help (further|more|any)) ..4',
        '(nothing|not much|little|not anything|no more) (more|else|further)? (that)? (we|i) (can|could) (do|say|offer|add) ..3',
        '(we|i) (are|am) (just|only|merely|simply) (the|a|an|users|volunteers|two|few) ..4',
        '(can|could) not be (held)? (responsible|liable|accountable|blamed) (for|if|in|as|when) ..3',
        '(takes|take|took) as long as (it|they) (takes|take|need|needs) ..1',
      ],
      unless: ['<> (and|so) (i|we) (have|will|am|are)', '(who|that|which) (i|we) ..2 <>'],
      matches: [
        'A firm runs it, and we [[have no influence on it]].',
        'The pace [[is outside our control]].',
        'Licences [[are not something we control]].',
        '[[We are only the ticket shop here]].',
      ],
      misses: ['We have no influence on it, but I can ask them.', 'If it is outside our control, we say so.'],
    },
    {
      value: 'sight',
      patterns: [
        '(we|i) (am|are) (sadly|unfortunately|currently)? (not able|unable) to (disclose|share|give|provide|reproduce|comment|tell|say|see|estimate|troubleshoot|discuss|predict|confirm|explain) ..4',
        '(we|i) (can|could|may) (no longer|not) (disclose|comment|say|estimate|discuss|predict|speculate|see (it|them|those|that|what|puk)|tell you (what|why|how|who)|give (an|a|any) (estimate|date|reason|answer|timeline)) ..4',
        '(we|i) do not (have|hold|get|receive) (this|that|any|the|such|these|more|further) ..1 (information|info|details|data|update|updates|date|dates|timeline|eta|estimate|records|insight) ..3',
        '(there is|there are) no (way|option|possibility|means|button|estimate|date|eta) (for (us|me)|to (see|tell|know|check|say|restore|recover|change)|yet|from here|on our side) ..4',
        '(we|i) (can|could) only (see|do|work|go by|view|tell|check|read|access) (what|that|as|the|with|in|this) ..4',
        '(i|we) (was|were) not (there|here|present|involved|on shift|working) ..5',
        'is the only (answer|option|thing|way|information|solution|advice) (that)? (i|we) (have|can|know|see) ..1',
        '(we|i) have not (been told|been given|been informed|heard|got|received|any) (any|about|of|anything|a|more)? ..3 (news|information|date|update|updates|reason|details|why|when|timeline|either|anything) ..1',
        '(lost|deleted|expired|removed|old) ..2 (can not|cannot|could not) be (restored|recovered|brought back|retrieved|undone) ..1',
      ],
      unless: [
        '(here|in public|on twitter|publicly|on social|over social|social media|via dm|on this channel|by chat|by email)',
        '<> (at the moment|right now|yet) ..2 (but|so)',
        '(to|for) (any)? (third|anyone else) ..2',
        '(your|the) (account|order|details|booking|number|email|photo|picture|screenshot|attachment) ..1 <>',
        '<> ..3 (your account|your order|your details|your booking|attachment|picture|photo|screenshot|link|email)',
        '(will|let) ..4 (update|know|share|come back|reply)',
      ],
      matches: [
        '[[We are not able to share the cause]].',
        '[[We do not have any information]].',
        '[[There is no way for us to see it]].',
        '[[I can only see what is on my page]].',
        '[[I was not there so I can not say]].',
        '[[I have not been told the date]].',
      ],
      misses: ['We can not see your account here, so please send it.', 'I do not have your order number.'],
    },
  ],
});
