#!/usr/bin/env bash
# Prosody with websocket and BOSH, which serves the page of Converse.js too.
set -euo pipefail
app=converse
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18641} xmpp=${XMPP:-18642}

need_packages prosody
need_modules
mkdir -p "$state"/{data,www}
cp "$here/index.html" "$state/www/"
ln -sfn "$state/node_modules/converse.js/dist" "$state/www/dist"
node "$here/accounts.mjs" groups >"$state/groups.txt"
cat >"$state/prosody.cfg.lua" <<C
pidfile = "$state/data/prosody.pid"
data_path = "$state/data"
storage = "internal"
authentication = "internal_plain"
interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
c2s_ports = { $xmpp }
c2s_direct_tls_ports = {}
legacy_ssl_ports = {}
s2s_ports = {}
component_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { $http }
https_ports = {}
http_default_host = "shop.test"
modules_enabled = {
  "roster", "saslauth", "disco", "carbons", "pep", "blocklist", "vcard4", "vcard_legacy", "ping", "mam", "bosh", "websocket",
  "http_files", "groups", "presence", "message", "iq", "offline",
}
modules_disabled = { "s2s", "tls", "posix" }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_bosh_secure = true
consider_websocket_secure = true
archive_expires_after = "never"
groups_file = "$state/groups.txt"
http_files_dir = "$state/www"
http_paths = { files = "/app" }
http_index_files = { "index.html" }
mime_types_file = "/etc/mime.types"
log = { info = "*console" }
VirtualHost "shop.test"
C
chown -R prosody "$state/data"
is_open "$http" || start prosody setpriv --reuid=prosody --regid=prosody --init-groups prosody --config "$state/prosody.cfg.lua" -F
wait_for_port "$http"
wait_for_port "$xmpp"
if [ ! -e "$state/seeded" ]; then
  node "$here/accounts.mjs" passwords | while read -r user password; do
    as prosody prosodyctl --config "$state/prosody.cfg.lua" register "$user" shop.test "$password" >>"$state/log/prosodyctl.log" 2>&1 </dev/null
  done
  node "$here/seed.mjs" "$xmpp"
  touch "$state/seeded"
fi
echo "http://127.0.0.1:$http/app/"
