# Synapse, a Matrix homeserver. Debian has it in sid alone, whose libraries are newer than this machine's: it lives in a sid of its own,
# a folder that is entered by chroot. Sourced by bash after lib.sh.

# Installed once: like Debian's packages it stays when the product's data goes. Of that, Synapse can only reach what is in the folder.
sid=$(dirname "$state")/sid
synapse_data=$sid/srv/hydrogen

install_synapse() {
  local mirror
  [ "$(id -u)" = 0 ] || unavailable 'needs root, to enter a Debian sid by chroot'
  [ -e "$sid/installed" ] && return
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 2>/dev/null | grep --max-count=1 --invert-match security) ||
    unavailable 'needs Debian, whose sid has Synapse'
  need_packages mmdebstrap
  rm -rf "$sid"
  # Where the mirror is a copy that stands still, its sid has run out.
  mmdebstrap --mode=root --variant=apt --include=matrix-synapse --aptopt='Acquire::Check-Valid-Until "false"' \
    --essential-hook='echo matrix-synapse matrix-synapse/server-name string shop.test | chroot "$1" debconf-set-selections' \
    --essential-hook='echo matrix-synapse matrix-synapse/report-stats boolean false | chroot "$1" debconf-set-selections' \
    sid "$sid" "$mirror" >>"$state/install.log" 2>&1 || unavailable "could not install Synapse from Debian’s sid; see $state/install.log"
  touch "$sid/installed"
}

# start_synapse PORT: anybody may make an account, as often as they like.
start_synapse() {
  local port=$1 user synapse
  user=$(grep '^matrix-synapse:' "$sid/etc/passwd" | cut -d: -f3)
  mkdir -p "$synapse_data"
  cat >"$synapse_data/homeserver.yaml" <<C
server_name: shop.test
public_baseurl: http://127.0.0.1:$port/
listeners:
  - { port: $port, type: http, bind_addresses: [127.0.0.1], resources: [{ names: [client] }] }
database: { name: sqlite3, args: { database: /srv/hydrogen/homeserver.db } }
media_store_path: /srv/hydrogen/media
signing_key_path: /srv/hydrogen/signing.key
macaroon_secret_key: loopback
form_secret: loopback
report_stats: false
trusted_key_servers: []
enable_registration: true
enable_registration_without_verification: true
rc_registration: { per_second: 100, burst_count: 100 }
rc_message: { per_second: 100, burst_count: 100 }
rc_login:
  address: { per_second: 100, burst_count: 100 }
  account: { per_second: 100, burst_count: 100 }
C
  chown -R "$user" "$synapse_data"
  synapse=(chroot --userspec="$user:nogroup" "$sid" python3 -m synapse.app.homeserver --config-path /srv/hydrogen/homeserver.yaml)
  [ -s "$synapse_data/signing.key" ] || "${synapse[@]}" --generate-keys >>"$state/log/setup.log" 2>&1
  is_open "$port" || start synapse "${synapse[@]}"
  wait_for_port "$port"
}
