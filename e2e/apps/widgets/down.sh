#!/usr/bin/env bash
# Stops what up.sh started; with --purge the data goes too.
set -euo pipefail
app=widgets
. "$(dirname "$0")/../lib.sh"
stop_all "$@"
