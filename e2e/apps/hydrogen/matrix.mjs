/** As much of Matrix's client-server API as the seed and the journeys need. */

/** Returns the answer; throws with the server's own words where it refuses. */
async function ask(server, where, { method = 'GET', token, body } = {}) {
  const response = await fetch(`${server}/_matrix/client/v3/${where}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${where}: ${answer.errcode}, ${answer.error}`);
  return answer;
}

const inRoom = (room, rest) => `rooms/${encodeURIComponent(room)}/${rest}`;

/** Makes an account and is logged in to it: `{ id, token }`. */
export async function register(server, { user, password, name }) {
  const { user_id: id, access_token: token } = await ask(server, 'register', {
    method: 'POST',
    body: { username: user, password, auth: { type: 'm.login.dummy' } },
  });
  await ask(server, `profile/${encodeURIComponent(id)}/displayname`, {
    method: 'PUT',
    token,
    body: { displayname: name },
  });
  return { id, token };
}

/** Opens a room for two, both in it. Returns its id. */
export async function openRoom(server, host, guest) {
  const { room_id: room } = await ask(server, 'createRoom', {
    method: 'POST',
    token: host.token,
    body: { preset: 'private_chat', is_direct: true, invite: [guest.id] },
  });
  await ask(server, inRoom(room, 'join'), { method: 'POST', token: guest.token, body: {} });
  return room;
}

/**
 * Says something in a room; `answers` is the message that it answers. Returns the message's id.
 * `number` is new with each message: the server takes two of the same number for one.
 */
export async function say(server, { token }, { room, text, number, answers }) {
  const relation = answers !== undefined && { 'm.relates_to': { 'm.in_reply_to': { event_id: answers } } };
  const { event_id: id } = await ask(server, inRoom(room, `send/m.room.message/${number}`), {
    method: 'PUT',
    token,
    body: { msgtype: 'm.text', body: text, ...relation },
  });
  return id;
}

/** The newest message of a person in a room, as another member is given it; undefined where there is none. */
export async function newestOf(server, { room, token, sender }) {
  const filter = encodeURIComponent(JSON.stringify({ senders: [sender], types: ['m.room.message'] }));
  const { chunk } = await ask(server, inRoom(room, `messages?dir=b&limit=1&filter=${filter}`), { token });
  return chunk[0];
}
