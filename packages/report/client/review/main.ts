import { render } from 'lit-html';
import type { ReviewData } from '../../src/page/review-page.ts';
import { listenToKeys } from './keys.ts';
import { answerOf, beginSitting, judge, openRules, show, type Sitting } from './state.ts';
import { reviewView, type Actions } from './views.ts';

function start(page: Document): void {
  const place = page.querySelector<HTMLElement>('#review');
  const block = page.querySelector('#review-data');
  if (place === null || block === null) throw new Error('The page is not complete.');
  let sitting = beginSitting(JSON.parse(block.textContent) as ReviewData);
  const change = (next: Sitting): void => {
    sitting = next;
    render(reviewView(sitting, actions), place);
  };
  const turn = (index: number): void => {
    change(show(sitting, index));
    page.querySelector<HTMLInputElement>('[data-rule] input')?.focus();
    scrollTo(0, 0);
  };
  const actions: Actions = {
    judge: (rule, verdict) => change(judge(sitting, rule, verdict)),
    back: () => turn(sitting.index - 1),
    save: () => void saveAndGoOn(),
    finish: () => void finish(),
  };
  const saveAndGoOn = async (): Promise<void> => {
    try {
      const saved = await save(sitting);
      change(saved);
      if (saved.trouble === '') turn(saved.index + 1);
    } catch (error) {
      change({ ...sitting, trouble: `This answer was not saved: ${String(error)}` });
    }
  };
  const finish = async (): Promise<void> => {
    try {
      await post('finish', {});
      listening.abort();
      place.replaceChildren('Saved. This page can be closed; the figures are in the terminal.');
    } catch (error) {
      change({ ...sitting, trouble: String(error) });
    }
  };
  const listening = new AbortController();
  listenToKeys(page, actions, listening.signal);
  turn(sitting.index);
}

/** Sends the answer; the server has written it to the disk when this resolves. */
async function save(sitting: Sitting): Promise<Sitting> {
  const answer = answerOf(sitting);
  if (answer === undefined) {
    const [rule] = openRules(sitting);
    return { ...sitting, trouble: `Agree with “${rule}” or dispute it first.` };
  }
  await post('answer', answer);
  sitting.answers.set(answer.id, answer);
  return { ...sitting, trouble: '' };
}

async function post(what: string, body: unknown): Promise<void> {
  const response = await fetch(what, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
}

start(document);
