import assert from 'node:assert/strict';
import { kindReply } from '../conversation.mjs';
import { chipIsRight, write } from '../draft.mjs';
import { sendAndCompare } from '../sent.mjs';

export const thankYou = {
  name: 'thank-you',
  title: 'a friendly answer to a thank-you gets no warning, and is sent as typed',
  needs: ['draft', 'send', 'received'],
  async run(visit) {
    await write(visit, kindReply, 'thanks');
    const findings = await chipIsRight(visit, kindReply, 'thanks');
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'hint'),
      [],
    );
    await sendAndCompare(visit);
  },
};
