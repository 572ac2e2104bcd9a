import type { Suggestion } from 'makegood';
import { askBackground } from '../../protocol/background.ts';
import type { PanelAction, PanelReply } from '../../protocol/panel.ts';
import type { Session } from './session.ts';

type Answer = Omit<PanelReply, 'state'>;

/** Does what the panel asks for, and answers with the state after it. */
export async function answerPanel(session: Session, action: PanelAction): Promise<PanelReply> {
  const answer = await act(session, action);
  return { state: session.state(), ...answer };
}

async function act(session: Session, action: PanelAction): Promise<Answer> {
  switch (action.do) {
    case 'show':
      return session.panelTakesFocus ? { takeFocus: true } : {};
    case 'suggest':
      await session.suggest(action.id);
      return {};
    case 'apply':
      return apply(session, action.id, action.suggestion);
    case 'dismiss':
      session.draft.dismiss(action.id);
      session.redraw();
      return {};
    case 'switch-rule-off':
      await askBackground({ kind: 'switch-rule-off', ruleId: action.ruleId });
      session.judgeAnew();
      return {};
    case 'read-selection':
      return readSelection(session);
    case 'read-text':
      session.draft.give({ from: 'pasted', text: action.text });
      session.judgeAnew();
      return {};
    case 'read-page':
      session.draft.give(undefined);
      session.judgeAnew();
      return {};
    case 'retry':
      session.judgeAnew();
      return {};
    case 'resize':
      session.ui.setPanelHeight(action.height);
      return {};
    case 'send-anyway':
      session.sendAnyway();
      return {};
    case 'close':
      session.closePanel();
      return {};
  }
}

async function apply(session: Session, id: string, { span, text }: Suggestion): Promise<Answer> {
  const { draft, field, signal } = session;
  // The panel's suggestion is placed for the text that it saw; another text now means that its place cannot be trusted.
  const isCurrent = session
    .state()
    .notes.some(
      (note) => note.id === id && note.suggestions.some((each) => each.span.start === span.start && each.text === text),
    );
  if (!isCurrent) return { refused: 'stale' };
  const result = await field.apply({ span, text, was: draft.text.slice(span.start, span.end) }, { signal });
  session.judgeAnew();
  if (result.ok) return {};
  if (result.reason === 'not-restored') return { refused: 'look-at-draft' };
  return { refused: result.reason === 'stale' ? 'stale' : 'editor' };
}

/** The selection in the page stays while the panel has the focus. */
function readSelection(session: Session): Answer {
  const pages = new Set([document, session.field.element.ownerDocument]);
  const text = [...pages].map((page) => page.getSelection()?.toString().trim() ?? '').find((words) => words !== '');
  if (text === undefined) return { refused: 'nothing-selected' };
  session.draft.give({ from: 'selection', text });
  session.judgeAnew();
  return {};
}
