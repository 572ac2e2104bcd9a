import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** A promise that the matter will be solved, without a word on how: a promise for later, but a vague plan. */
export const commitmentsRemedy: Lexicon<'weak'> = defineLexicon({
  id: 'commitments-remedy',
  summary: 'The company promises an outcome and not an act',
  sources: ['constructs: VP', 'rubric: plan and time'],
  entries: [
    {
      value: 'weak',
      patterns: [
        '({we}|{colleague}|they) {shall} {soft}? {soft}? {solve}',
        '({we}|{colleague}|they) {shall} {soft}? {soft}? help (to)? {solve}',
        '({we}|{colleague}|they) {shall} (do|try) ..6 to {solve}',
        '({we}|{colleague}) {shall} {soft}? {effort} ..3 (solve|resolve|fix|sort|rectify) (it|the|this|your|them)',
        '({we}|{colleague}) (promise|assure) ..4 {shall} {soft}? {solve}',
        '({we}|{colleague}) {shall} {soft}? (get|have) ..3 (checked|looked into|sorted|sorted out|fixed|resolved|solved|rectified|processed)',
        '({we}|{colleague}) {shall} (ensure|make sure|see to it) ..4 (resolved|sorted|fixed|processed|done|delivered|refunded|solved|checked)',
        '({we}|{colleague}|they) {shall} {soft}? {soft}? (help|assist) (you)? ..2 (out)? (on priority|at the earliest|as soon as possible|soon|shortly)',
        '(will|shall|should) {soft}? be (resolved|sorted|fixed|solved|rectified|sorted out|back (to normal|online|up))',
        '({we}|{colleague}) work with you to {solve}',
        '(will|shall) {soft}? be (published|announced|communicated|made available|looked after|dealt with|attended to|taken forward)',
        '{we} (promise|guarantee|assure you) to {soft}? ({effort}|{solve})',
      ],
      unless: ['not <>', '(so|so that) <>', 'if <>', '<> ..4 (next|future) (visit|stay|trip)'],
      matches: [
        '[[Our field crew will sort things out]].',
        '[[We will get this fixed]].',
        'The outage [[should be resolved]].',
      ],
      misses: ['We could not get this fixed.', 'This will not be resolved.'],
    },
    {
      value: 'weak',
      patterns: [
        '(solution|fix|cure|update|updates|answer|reply|news|improvement|improvements|service|services|supply|power|water|signal|remedy|release|patch|version|matter|issue|work|repair|yours|case|it) ..2 (will|shall|should) {soft}? (follow|come|resume|return|arrive|be (done|improved|handled|restored|resolved|sorted|released|available|with you|rolled out|considered|looked at|dealt with|cleared|finished|completed|settled|normal|back)) ..1',
        '({we}|{colleague}|developers|engineers|they) ..6 (will|shall) (roll out|release|publish|deploy|ship|push out) (a|an|the|this) ..1',
        '{we} (will|shall) be (up|back|running|live|online) ..1',
        '(feature|features|option|options|facility|functionality|function|app|version|integration|support|service|mode|tool|page|site|module|programme|scheme|menu|product|it|this|that|same|which|development) ..4 (will|shall) {soft}? (be|get|go) {soft}? (launched|introduced|live|enabled|activated|added|rolled out|released|ready|deployed|implemented|out|integrated|brought back|extended) ..2',
        '{we} (will|shall) be {soft}? (going live|launching|rolling out|introducing|releasing|enabling|activating|adding|bringing|checking|following up|looking|working|reviewing|discussing|investigating) ..4',
        '{we} (are|am) {soft}? (going live|launching|rolling out|introducing|releasing|enabling) ..4 (soon|shortly|later|in future|in the future|in due course) ..1',
      ],
      unless: [
        '(not|no|if|whether|when|once|until) ..2 <>',
        '<> ..1 (next|future) (visit|stay|trip)',
        'you <>',
        'sure <>',
      ],
      matches: [
        'A [[cure will follow]].',
        '[[Supply shall resume shortly]].',
        '[[Developers found it and will roll out a patch]].',
        'The [[option to pay by card will be launched soon]].',
        '[[We will be rolling out a night line this]] spring.',
      ],
      misses: ['If the work will be done is unknown.'],
    },
    {
      value: 'weak',
      patterns: [
        '({we}|{colleague}|they) {shall} {soft}? {soft}? (provide|give|offer|find|get|bring|present|come (up|back) with|get back with|be back with) (you)? (with)? (a|an|the|some|your)? ..1 (solution|resolution|fix|answer|remedy|clarification|explanation|outcome)',
      ],
      unless: ['not <>', '(so|so that) <>', 'if <>', '(hope|hoping|wish|trying) ..3 <>'],
      matches: ['[[We will surely give you an answer]].', '[[Our technicians will find a lasting fix]].'],
      misses: ['We will not find a fix for that.', 'We hope that we will find a solution.'],
    },
  ],
});
