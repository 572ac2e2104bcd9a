/** A chat of React components, written in an element that is editable. */
import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isCustomer, tell, thread } from './thread.js';

const modelOf = ({ from, text }) => ({
  message: text,
  sender: from.name,
  direction: isCustomer({ from }) ? 'incoming' : 'outgoing',
  position: 'single',
});

function Chat() {
  const [messages, setMessages] = useState(thread.messages);
  const send = (_html, text) => {
    void tell(text);
    setMessages((before) => [...before, { from: { name: 'Sam Reyes' }, text }]);
  };
  return (
    <div style={{ height: '90vh', maxWidth: 760 }}>
      <MainContainer>
        <ChatContainer>
          <ConversationHeader>
            <ConversationHeader.Content userName={thread.customer.name} />
          </ConversationHeader>
          <MessageList>
            {messages.map((message, index) => (
              <Message key={index} model={modelOf(message)}>
                <Message.Header sender={message.from.name} />
              </Message>
            ))}
          </MessageList>
          <MessageInput placeholder="Write a reply" attachButton={false} onSend={send} />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

createRoot(document.querySelector('#root')).render(<Chat />);
