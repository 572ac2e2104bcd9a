// Replies whose sentences are labelled with what they do, as training examples for the act models.
import { acts } from './acts.mjs';

/** The reply of an item, and where each labelled sentence stands in it. A sentence that begins with line ends keeps them before it. */
export function readLabelledReply(sentences) {
  let reply = '';
  const marks = [];
  for (const [written, labels] of sentences) {
    const lead = /^\n*/u.exec(written)[0];
    const text = written.slice(lead.length);
    if (lead !== '') reply += lead;
    else if (reply !== '') reply += ' ';
    marks.push({ start: reply.length, end: reply.length + text.length, labels: labels.split(' ').filter(Boolean) });
    reply += text;
  }
  return { reply, marks };
}

const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The engine may cut sentences elsewhere than the writer did: a cut sentence has the labels of each written one that it shares half
 * of the shorter with.
 */
export function labelledSentences({ id, setting, reply, marks }, readers) {
  return readers.sentences(reply, setting).map(({ span, features }) => {
    const own = marks.filter(
      (mark) => shared(mark, span) > 0.5 * Math.min(mark.end - mark.start, span.end - span.start),
    );
    return { id, features, labels: new Set(own.flatMap(({ labels }) => labels)) };
  });
}

export const actStatements = Object.fromEntries(acts.map((act) => [act, (labels) => labels.has(act)]));
