import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Steps on the way in: an account is opened, a person is verified, somebody signs in. */
const step =
  '(sign in|signing in|signin|sign up|signing up|signup|log in|logging in|login|logon|kyc|ekyc|video kyc|verification|verifying|authentication|registration|register|registering|activation|activating|activate|onboarding|account opening|open (an|my|the|bank|new|saving)? ..1 account|opening (an|my|the|bank|new)? ..1 account|create (an|my|the|new)? ..1 account|creating (an|my|the|new)? ..1 account|account creation|link (my|the|a) ..1 (bank|account|card)|linking (my|the|a) ..1 (bank|account|card)|add (my|the|a) ..1 (bank|bank account|account))';
const fails =
  '(error|errors|fail|fails|failed|failing|failure|stuck|something went wrong|went wrong|goes wrong|not ..1 (happen|happening|happened|complete|completed|completing|proceed|proceeding|done|successful|possible|going|go through|work|working|accepted|approved|verified)|unsuccessful|rejected|declined|incomplete|crash|crashes|hangs|freezes|blank|try again|again and again|problem|problems|issue|issues|trouble|difficulty|glitch|loop|server down|too bad|pathetic|worst|terrible|horrible|bad)';
const details =
  '(number|mobile number|phone number|mobile|address|mail id|email|email id|email address|name|date of birth|birth date|dob|signature|nominee|details|kyc|profile|pan|device)';

/** The way in fails, put as an error or a problem at one of its steps. Weights as in `lapse-access`. */
export const lapseEntry: Lexicon<'access'> = defineLexicon({
  id: 'lapse-entry',
  summary:
    'A step on the way in fails: an error at sign-in, stuck in verification, names that do not match, details that cannot be changed.',
  sources: ['RUBRIC 1: kinds of lapse'],
  unless: [
    '(if|how (do|can|to|should)) ..6 <>',
    '(no|any|without (any)?|never (had)? (a|any)?|zero) ..1 <>',
    '(was|is|are|were|been|got|now) (resolved|solved|fixed|sorted)',
    '(smooth|easy|quick|simple|great) ..2 <>',
  ],
  entries: [
    {
      value: 'access',
      weight: 3,
      patterns: [
        `${step} ..6 ${fails}`,
        `(error|errors|stuck|fails|failed|failing|problem|problems|issue|issues|trouble|difficulty|difficulties|struggling|something went wrong|hard time|experience) ..2 (while|when|in|with|during|for|to|at|of|on|after) ..3 ${step}`,
        `{cannot} ..2 (proceed|continue|finish|complete|do|pass|get past|get through|go further|go ahead|move on|go beyond|submit) ..3 ${step}`,
        `(tried|trying|try|attempted|attempting|attempts) ..4 to ..2 ${step} ..6 (not|but|still|never|no|stuck|error|fails|failed)`,
        `(takes|took|taking|take|waited|waiting|pending|wait) ..5 (for|to|in|on) ..2 ${step}`,
      ],
      matches: [
        'Every [[log in ends with an error]].',
        'My [[verification was rejected]] at noon.',
        'There is some [[trouble with signing up]].',
        'I am [[unable to proceed with the registration]].',
        'I [[tried twice to register but]] nothing.',
        'She is [[waiting for activation]].',
      ],
      misses: [
        'How do I get out of a sign up with an error?',
        'There was no problem with the registration.',
        'The easy sign up had one pretty step.',
      ],
    },
    {
      value: 'access',
      weight: 3,
      patterns: [
        `{cannot} ..1 (change|update|edit|correct|modify|add|remove|verify|confirm) (my|our|the|his|her)? ..2 ${details}`,
        '(lock|locks|locked|shut) (yourself|myself|himself|herself|ourselves|people|users) out',
        '(hacked|hijacked|hackers|hacker)',
        '(trying|tried|need|want|unable|way|help) ..4 (retrieve|recover|regain|reclaim|restore|get back into|get into) ..3 (account|accounts|profile|channel|page)',
        '(way|where|option|button|how am i supposed|nowhere) ..3 (make|open|create|start|register) (a|an|my|the|new)? ..1 (account|profile)',
        `(name|surname|dob|date of birth|signature|address|selfie|face|documents|document|passport|licence) ..4 {does-not} ..1 (match|matched|matching|matches|accepted|accept|verified|recognised|tally)`,
        '(name|surname|dob|signature|address) (is|are|was)? (mismatch|mismatched|mismatching)',
        '(activation|licence|license|product|serial|unlock|recovery|backup) (key|code|number|link) ..4 {does-not} ..2',
        '(road block|roadblock|device not supported|not (eligible|allowed) to (register|join|open|log in)|user not found|account does not exist|no such account)',
        '(going|went|go|sent|running|round|around) ..1 (in|and) (circles|a loop|loops)',
      ],
      unless: ['(can|could) you ..2 <>', '(forgot|forgotten)'],
      matches: [
        'He is [[unable to edit his signature]].',
        'Somebody [[hijacked]] my page.',
        'You [[lock people out]].',
        'She is [[trying to regain her profile]].',
        'I find nowhere an [[option to start a profile]].',
        'The [[surname on it does not match]].',
        'My [[licence key is not valid]].',
        'It says [[user not found]].',
        'We are [[sent in loops]].',
      ],
      misses: ['Could you edit my signature?', 'My name is on the door.'],
    },
  ],
});
