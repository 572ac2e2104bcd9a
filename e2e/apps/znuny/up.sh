#!/usr/bin/env bash
# Znuny 6.5 from Debian’s backports, on a PostgreSQL and an Apache of its own. Mail that it would send stays in its database.
set -euo pipefail
app=znuny
. "$(dirname "$0")/../lib.sh"
. "$apps/postgres.sh"
http=${HTTP:-18661}
pg=${PG:-18662}

# Its package is in the non-free part of backports: that is looked up in lists of its own, and /etc/apt stays as it is.
if ! is_installed znuny || ! is_installed otrs2; then
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' 2>/dev/null | grep --max-count=1 --invert-match security) ||
    unavailable "needs Debian 12’s znuny"
  mkdir -p "$state/lists/partial"
  signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
  for part in "$mirror bookworm main" "${mirror%/}-security/ bookworm-security main" "$mirror bookworm-updates main" \
    "$mirror bookworm-backports non-free"; do echo "deb $signed $part"; done >"$state/sources.list"
  apt_options=(-o Dir::Etc::sourcelist="$state/sources.list" -o Dir::Etc::sourceparts=/dev/null -o Dir::State::lists="$state/lists")
fi
need_packages postgresql debconf-utils

start_postgres "$pg"
sql() { psql -h 127.0.0.1 -p "$pg" -U postgres -qAt -v ON_ERROR_STOP=1 "$@"; }

# Installing the package rebuilds the configuration that stands in the database, and hangs where there is none: the schema comes first.
if [ "$(sql -c "select 1 from pg_database where datname = 'otrs2'")" != 1 ]; then
  schema=/usr/share/otrs/scripts/database
  if [ ! -e $schema/schema.postgresql.sql ]; then
    apt-get update -qq "${apt_options[@]}" >>"$state/install.log" 2>&1
    (cd "$state" && apt-get download "${apt_options[@]}" otrs2 >>install.log 2>&1) || unavailable "could not fetch otrs2; see $state/install.log"
    mkdir -p "$state/deb"
    dpkg-deb --fsys-tarfile "$state"/otrs2_*.deb | tar --extract --directory "$state/deb" .$schema
    schema=$state/deb$schema
  fi
  sql -c "create role otrs login password 'otrs'"
  sql -c "create database otrs2 owner otrs encoding 'UTF8' template template0"
  for part in schema initial_insert schema-post; do
    psql -h 127.0.0.1 -p "$pg" -U otrs -d otrs2 -q -v ON_ERROR_STOP=1 -f "$schema/$part.postgresql.sql" >>"$state/log/setup.log" 2>&1
  done
fi
mkdir -p /etc/otrs
cat >"$state/database.pm" <<C
our \$dbuser='otrs'; our \$dbpass='otrs'; our \$basepath=''; our \$dbname='otrs2'; our \$dbserver='127.0.0.1'; our \$dbport='$pg'; our \$dbtype='pgsql';
1;
C
cp "$state/database.pm" /etc/otrs/database.pm
if ! is_installed otrs2; then
  echo 'otrs2 otrs2/dbconfig-install boolean false' | debconf-set-selections
  export UCF_FORCE_CONFFOLD=1
fi
need_packages znuny apache2 libapache2-mod-perl2 libdbd-pg-perl libjson-perl
cp "$state/database.pm" /etc/otrs/database.pm
chown otrs:www-data /etc/otrs/database.pm
chmod 640 /etc/otrs/database.pm

console() { setpriv --reuid=otrs --regid=www-data --init-groups env HOME=/tmp perl /usr/share/otrs/bin/otrs.Console.pl "$@" >>"$state/log/setup.log" 2>&1; }
setting() { console Admin::Config::Update --setting-name "$1" --value "$2" --no-deploy; }
if [ ! -e "$state/db/seeded" ]; then
  (
    cd /usr/share/otrs
    console Maint::Config::Rebuild
    setting FQDN "127.0.0.1:$http"
    setting HttpType http
    setting SendmailModule Kernel::System::Email::DoNotSendEmail
    setting CheckMXRecord 0
    setting CheckEmailAddresses 0
    setting SessionCheckRemoteIP 0
    console Maint::Config::Rebuild
    node "$here/seed.mjs" >"$state/seed.json"
    cp "$here/seed.pl" "$state/seed.pl"
    setpriv --reuid=otrs --regid=www-data --init-groups env HOME=/tmp perl "$state/seed.pl" "$state/seed.json" >>"$state/log/setup.log" 2>&1
  )
  touch "$state/db/seeded"
fi

modules=/usr/lib/apache2/modules
{
  echo "ServerRoot /etc/apache2
ServerName 127.0.0.1
PidFile $state/run/httpd
ErrorLog $state/log/apache-error.log
Mutex file:$state/run default
Listen 127.0.0.1:$http
User www-data
Group www-data"
  for module in mpm_prefork authz_core authz_host alias mime dir headers deflate filter perl rewrite env setenvif; do
    echo "LoadModule ${module}_module $modules/mod_$module.so"
  done
  echo "TypesConfig /etc/mime.types
StartServers 2
MaxRequestWorkers 6
DocumentRoot /usr/share/otrs/var/httpd/htdocs
Include /etc/apache2/conf-available/otrs2.conf"
} >"$state/apache.conf"
is_open "$http" || start apache apache2 -f "$state/apache.conf" -DFOREGROUND
wait_for_port "$http"
echo "http://127.0.0.1:$http/otrs/index.pl"
