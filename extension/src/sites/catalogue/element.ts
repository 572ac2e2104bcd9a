import { roleBy } from '../hooks/role.ts';
import type { Site } from '../site.ts';

/** Element: Matrix rooms. */
export const element: Site = {
  id: 'element',
  name: 'Element',
  channel: 'chat',
  hosts: ['https://app.element.io/*'],
  recognises: (page) => page.querySelector('#matrixchat .mx_MatrixChat') !== null,
  composer: {
    field: '.mx_BasicMessageComposer_input, .mx_WysiwygComposer_Editor_content',
    root: '.mx_MessageComposer',
  },
  conversation: {
    container: '.mx_RoomView_MessageList',
    message: '.mx_EventTile[data-event-id]',
    except: '.mx_EventTile_info',
    text: '.mx_EventTile_body',
    skip: 'mx-reply',
    role: roleBy({ customer: '[data-self="false"]', agent: '[data-self="true"]' }),
    twoParties: true,
    author: '.mx_DisambiguatedProfile_displayName',
    time: '.mx_MessageTimestamp',
  },
  quotesInDraft: false,
  sending: { buttons: '.mx_MessageComposer_sendMessage', keys: ['Enter'] },
  checked: { against: 'stored page', sureness: 'fair', notes: 'rooms with two people besides you are not read' },
};
