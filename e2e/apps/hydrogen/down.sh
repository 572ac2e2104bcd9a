#!/usr/bin/env bash
# Stops what up.sh started; with --purge the data goes too.
set -euo pipefail
app=hydrogen
. "$(dirname "$0")/../lib.sh"
. "$here/synapse.sh"
stop_all "$@"
[ "${1:-}" != --purge ] || rm -rf "$synapse_data"
