# What the up.sh and down.sh scripts share. Sourced by bash with `app` set, never run.
#
# Everything listens on 127.0.0.1. Daemons are started directly and ended by the process id in their own file. Data lives in $state,
# outside the repository and open to other users, since the daemons give up root.
: "${app:?set by the script that sources this}"
here=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
apps=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
state=${MAKEGOOD_APPS:-/var/tmp/makegood-apps}/$app
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

# Exit code 75, “temporary failure”, means: this product cannot be had here. The runner counts it as skipped.
unavailable() { echo "$*" >&2; exit 75; }

# The data goes when the product is stopped: what a failed start has logged is told at once, or nobody learns it.
explain_failure() {
  local status=$1 log
  [ "$status" = 0 ] || [ "$status" = 75 ] && return
  for log in "$state"/install.log "$state"/log/*.log; do
    [ -s "$log" ] || continue
    echo "--- $(basename "$log")" >&2
    tail -n 8 "$log" >&2
  done
  echo "$app: $(basename "$0") ended with $status at: $2" >&2
}
trap 'explain_failure $? "$BASH_COMMAND"' EXIT

is_installed() { dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# For apt, where a package is in a list of its own.
apt_options=()

# Installs the Debian packages that are missing, without starting what they bring.
need_packages() {
  local missing=() package guard=/usr/sbin/policy-rc.d made_guard=
  for package in "$@"; do is_installed "$package" || missing+=("$package"); done
  [ ${#missing[@]} = 0 ] && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || unavailable "needs root on Debian to install: ${missing[*]}"
  if [ ! -e $guard ]; then printf '#!/bin/sh\nexit 101\n' >$guard; chmod 755 $guard; made_guard=1; fi
  # An update that fails may have left older lists that still serve.
  apt-get update -qq "${apt_options[@]}" -o DPkg::Lock::Timeout=600 >>"$state/install.log" 2>&1 || true
  apt-get install -qq -y --no-install-recommends "${apt_options[@]}" -o DPkg::Lock::Timeout=600 "${missing[@]}" >>"$state/install.log" 2>&1 ||
    { [ -z $made_guard ] || rm -f $guard; unavailable "could not install: ${missing[*]}; see $state/install.log"; }
  [ -z $made_guard ] || rm -f $guard
}

# Installs what $here/package.json names into $state.
need_modules() {
  cmp -s "$here/package.json" "$state/package.json" && [ -d "$state/node_modules" ] && return
  cp "$here/package.json" "$state/package.json"
  (cd "$state" && npm install --ignore-scripts --no-audit --no-fund >>install.log 2>&1) ||
    { rm -f "$state/package.json"; unavailable "could not install the modules of $app; see $state/install.log"; }
}

is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

wait_for_port() {
  local turn
  for turn in $(seq 1 600); do is_open "$1" && return; sleep 0.1; done
  echo "$app: nothing listens on port $1; see $state/log" >&2
  exit 1
}

is_alive() { [ -s "$state/run/$1.pid" ] && kill -0 "$(cat "$state/run/$1.pid")" 2>/dev/null; }

# start NAME COMMAND...: a daemon in a group of its own, unless it runs already.
start() {
  local name=$1
  shift
  is_alive "$name" && return
  setsid "$@" >>"$state/log/$name.log" 2>&1 </dev/null &
  echo $! >"$state/run/$name.pid"
}

# as USER COMMAND...: for daemons that refuse to be root.
as() { local user=$1; shift; setpriv --reuid="$user" --regid="$user" --init-groups "$@"; }

# Ends what this app's start has started; with --purge its data goes too. A second Ctrl+C must not leave half of it running.
stop_all() {
  local file pid turn
  trap '' INT TERM HUP
  for file in "$state"/run/*.pid; do
    [ -s "$file" ] || continue
    pid=$(cat "$file")
    kill -TERM -- "-$pid" 2>/dev/null || true
    for turn in $(seq 1 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$pid" 2>/dev/null || true
    rm -f "$file"
  done
  [ "${1:-}" = --purge ] && rm -rf "$state"
  return 0
}

mkdir -p "$state/run" "$state/log"
chmod 755 "$(dirname "$state")" "$state"
