#!/usr/bin/env bash
# Redmine 5 from Debian on SQLite, with Puma. Notifications that it would send are kept as files.
set -euo pipefail
app=redmine
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18651}

if ! is_installed redmine; then
  command -v debconf-set-selections >/dev/null || unavailable "needs Debian’s redmine"
  echo 'redmine redmine/instances/default/dbconfig-install boolean false' | debconf-set-selections
fi
# Its own web server is not among the gems that Debian ships for it; Puma is.
need_packages redmine redmine-sqlite puma sqlite3
mkdir -p "$state"/{db,outbox}
cat >/etc/redmine/default/database.yml <<C
production:
  adapter: sqlite3
  database: $state/db/redmine.sqlite
  encoding: utf8
C
cat >/etc/redmine/default/configuration.yml <<C
default:
  email_delivery:
    delivery_method: :file
    file_settings:
      location: $state/outbox
C
chown root:www-data /etc/redmine/default/database.yml
chmod 640 /etc/redmine/default/database.yml
chown -R www-data:www-data "$state"/{db,outbox,log}

cd /usr/share/redmine
redmine() {
  as www-data env HOME=/tmp RAILS_ENV=production REDMINE_LANG=en SECRET_KEY_BASE=loopback SCHEMA="$state/db/schema.rb" "$@"
}
if [ ! -e "$state/db/seeded" ]; then
  rm -f "$state/db/redmine.sqlite"
  redmine bundle exec rake db:migrate >>"$state/log/setup.log" 2>&1
  redmine bundle exec rake redmine:load_default_data >>"$state/log/setup.log" 2>&1
  node "$here/seed.mjs" >"$state/seed.json"
  cp "$here/seed.rb" "$state/seed.rb"
  redmine SEED="$state/seed.json" bin/rails runner "$state/seed.rb" >>"$state/log/setup.log" 2>&1
  touch "$state/db/seeded"
fi
is_open "$http" || start redmine setpriv --reuid=www-data --regid=www-data --init-groups env HOME=/tmp RAILS_ENV=production \
  SECRET_KEY_BASE=loopback RAILS_SERVE_STATIC_FILES=true puma --bind "tcp://127.0.0.1:$http" --environment production --threads 1:4
wait_for_port "$http"
echo "http://127.0.0.1:$http"
