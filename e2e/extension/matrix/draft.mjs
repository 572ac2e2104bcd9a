/** The answer to the customer above each editor, who has written three times. */

const GREETING = 'Hello Karin,';

/** What the marks lie under. The second is only a lapse because the customer is angry. */
export const ERROR = 'Feel free to call us back';
export const WARNING = 'we apologise for any inconvenience';

export const SENTENCE = `${ERROR} if it happens again.`;

/** What the panel offers in its place. */
export const FIX = 'I will check on [day and time] and write to you either way.';

/** Typed on once the marks are there. */
export const MORE = ' Bye.';

const BODY = `${WARNING}. ${SENTENCE}`;

/** The lines of the draft as they are typed. */
export const linesFor = ({ hasOneLine }) => (hasOneLine ? [`${GREETING} ${BODY}`] : [GREETING, BODY]);
