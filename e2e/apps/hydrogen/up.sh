#!/usr/bin/env bash
# Hydrogen, a Matrix client in a page, on a Synapse of its own.
set -euo pipefail
app=hydrogen
. "$(dirname "$0")/../lib.sh"
. "$here/synapse.sh"
http=${HTTP:-18691} homeserver=${HOMESERVER:-18692}

install_synapse
need_modules
# The bundler looks for modules from where a source stands, so the sources stand beside them.
mkdir -p "$state/page" "$state/www"
cp "$here"/page/* "$state/page/"
(cd "$state" && node_modules/.bin/esbuild page/main.js --bundle --format=esm --define:HOMESERVER="'http://127.0.0.1:$homeserver'" \
  --external:crypto --external:fs --external:path --outdir=www --log-level=error)
cp "$state/page/index.html" "$state/www/"
ln -sfn "$state/node_modules/hydrogen-view-sdk/asset-build/assets" "$state/www/assets"
ln -sfn "$state/node_modules/hydrogen-view-sdk/lib-build/sw.js" "$state/www/sw.js"
ln -sfn "$state/node_modules/@matrix-org/olm" "$state/www/olm"

start_synapse "$homeserver"
if [ ! -e "$state/seeded" ]; then
  node "$here/seed.mjs" "http://127.0.0.1:$homeserver" >"$state/rooms.json"
  touch "$state/seeded"
fi
is_open "$http" || start web node "$here/serve.mjs" "$http" "$state/www"
wait_for_port "$http"
echo "http://127.0.0.1:$http/"
