#!/usr/bin/env bash
# Chat components of others in pages of ours, behind a server that keeps what is sent.
set -euo pipefail
app=widgets
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18681}

need_modules
# The bundler looks for modules from where a source stands, so the sources stand beside them.
mkdir -p "$state/pages" "$state/www"
cp "$here"/pages/* "$state/pages/"
cp "$apps/conversation.mjs" "$here/serve.mjs" "$state/"
(cd "$state" && node_modules/.bin/esbuild pages/chatscope.jsx pages/deep-chat.js --bundle --format=esm --jsx=automatic \
  --loader:.svg=dataurl --define:process.env.NODE_ENV='"production"' --outdir=www --log-level=error)
is_open "$http" || (cd "$state" && start web node serve.mjs "$http" www told.txt)
wait_for_port "$http"
echo "http://127.0.0.1:$http"
