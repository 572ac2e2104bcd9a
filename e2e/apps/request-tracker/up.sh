#!/usr/bin/env bash
# Request Tracker 5 on SQLite with its own server. Mail that it would send is kept as files.
set -euo pipefail
app=request-tracker
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18631}

if ! is_installed request-tracker5; then
  command -v debconf-set-selections >/dev/null || unavailable "needs Debian’s request-tracker5"
  debconf-set-selections <<'D'
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/dbconfig-remove boolean false
request-tracker5 request-tracker5/initial-root-password password password
request-tracker5 request-tracker5/initial-root-password-confirm password password
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
D
fi
need_packages request-tracker5 rt5-db-sqlite rt5-standalone msmtp-mta
mkdir -p "$state"/{db,var/mason_data,var/session,config/more,outbox}

cat >"$state/keep-mail.sh" <<C
#!/bin/sh
cat >"$state/outbox/\$(date +%s%N).eml"
C
chmod 755 "$state/keep-mail.sh"
cat >"$state/config/RT_SiteConfig.pm" <<C
Set(\$rtname, 'shop.test');
Set(\$Organization, 'shop.test');
Set(\$CorrespondAddress, 'support\@shop.test');
Set(\$CommentAddress, 'support-comment\@shop.test');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $http);
Set(\$WebBaseURL, 'http://127.0.0.1:$http');
Set(\$WebPath, '');
Set(\$Timezone, 'UTC');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$state/db/rt.sqlite');
Set(\$DatabaseUser, '');
Set(\$DatabasePassword, '');
Set(\$DatabaseHost, '');
Set(\$MailCommand, 'sendmailpipe');
Set(\$SendmailPath, '$state/keep-mail.sh');
Set(\$LogToSyslog, '');
Set(\$LogToSTDERR, 'warning');
Set(\$MessageBoxRichText, ${RICH_TEXT:-1});
Set(\$RestrictReferrer, 0);
Set(\$MasonLocalComponentRoot, '$state/var/html');
1;
C
export RT_SITE_CONFIG=$state/config/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$state/config/more
if [ ! -e "$state/db/seeded" ]; then
  rm -f "$state/db/rt.sqlite"
  /usr/sbin/rt-setup-database-5 --action init --skip-create >>"$state/log/setup.log" 2>&1
  node "$here/seed.mjs" >"$state/mails.json"
  perl "$here/seed.pl" "$state/mails.json" >>"$state/log/setup.log" 2>&1
  touch "$state/db/seeded"
fi
chown -R www-data:www-data "$state"/{db,var,outbox}
is_open "$http" || start rt setpriv --reuid=www-data --regid=www-data --init-groups env HOME=/tmp \
  /usr/share/request-tracker5/libexec/rt-server --server Starlet --host 127.0.0.1 --port "$http" --max-workers 3
wait_for_port "$http"
echo "http://127.0.0.1:$http"
