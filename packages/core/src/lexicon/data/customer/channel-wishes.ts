import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** What the customer says about the way to be answered. */
export const channelWishes: Lexicon<'writing' | 'call' | 'contact'> = defineLexicon({
  id: 'channel-wishes',
  summary: 'The customer asks for an answer in writing, for a call, or where to turn.',
  entries: [
    {
      value: 'writing',
      patterns: [
        '(reply|respond|answer|contact me|get back to me|write to me|confirm|communicate) ..3 (only)? (by|via|through|in|over) (email|writing|text|chat|letter|message|mail) (only|please)?',
        '(email|writing|text|chat) only',
        '(prefer|rather have|only want|want) ..4 (email|writing|in writing|by text|written)',
        '(do not|please do not|never|can not|stop) ..2 (call|ring|phone|phoning|calling|ringing) (me|us|my)?',
        '(can not|unable to|not able to) (talk|speak|take calls|use the phone|hear on the phone)',
        'no (phone)? calls',
        'i am (deaf|hard of hearing)',
      ],
      unless: ['<> (back|through|centre)', '(you|they|nobody|no one) ..2 <>'],
      matches: [
        'Please [[reply by email only]].',
        'I would [[prefer to have this in writing]].',
        "Please [[don't call me]], I am at work.",
        "I [[can't talk]] right now.",
        '[[No phone calls]], please.',
      ],
      misses: ['Nobody could answer the phone.', 'You never call me back.'],
    },
    {
      value: 'call',
      patterns: [
        '(please|can you|could you|someone) ..2 (call|ring|phone) me',
        'call me (back)?',
        '(want|need|like) to (speak|talk) (to|with) (a|an|someone|somebody|the) (person|human|manager|supervisor|real)?',
      ],
      unless: ['(not|never|no one|nobody) ..3 <>'],
      matches: ['[[Please call me]] on my mobile.', 'I [[want to speak to a manager]].'],
      misses: ['Nobody will call me.'],
    },
    {
      value: 'contact',
      patterns: [
        '(how|where|whom|who) (can|do|could|should|may|would|shall) (i|we|one) ..2 (contact|reach|call|ring|phone|email|e mail|write to|message|get in touch|get hold|speak to|talk to|turn to) ..2',
        '(what|which) (is|are) (the|your) ..3 (number|numbers|phone|email|address|contact|contacts|hotline|helpline|extension) ..2',
        '(need|want|give me|send me|share|provide|looking for|know|tell me|have) (me)? (the|your|a) ..4 (phone number|telephone number|contact number|contact numbers|email address|contact details|contact information|helpline number|office address|office locations)',
        '(is there|do you have|have you got) (a|an|any) ..3 (number|email|address|hotline|helpline|contact|person) ..2 (i|we) (can|could|should)',
      ],
      unless: ['(already|never|not|nobody) ..3 <>', '(change|update|updated|changed|wrong|my) ..3 <>'],
      matches: [
        '[[How can I contact you]]?',
        '[[What is the number of the]] depot?',
        'I [[want your office address]], please.',
        '[[Is there a number that I can]] ring?',
      ],
      misses: ['I have changed my email address.', 'How can I open the lid?'],
    },
  ],
});
