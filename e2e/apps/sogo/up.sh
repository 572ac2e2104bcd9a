#!/usr/bin/env bash
# SOGo on a PostgreSQL of its own, Dovecot for the mailbox, and a mail server that keeps what it is given.
set -euo pipefail
app=sogo
. "$(dirname "$0")/../lib.sh"
. "$apps/mailbox.sh"
. "$apps/postgres.sh"
http=${HTTP:-18671} imap=${IMAP:-18672} smtp=${SMTP:-18673} pg=${PG:-18674} sogod=${SOGOD:-18675} memcached=${MEMCACHED:-18676}

# Without tmpreaper named, apt would bring systemd in.
need_packages sogo tmpreaper memcached postgresql nginx-light dovecot-imapd
need_modules
start_mailbox "$imap" "$smtp"
mkdir -p "$state/home"
chown -R sogo:sogo "$state/home"

start_postgres "$pg"
sql() { psql -h 127.0.0.1 -p "$pg" -qAt -v ON_ERROR_STOP=1 "$@"; }
if [ "$(sql -U postgres -c "select 1 from pg_database where datname = 'sogo'")" != 1 ]; then
  sql -U postgres -c "create role sogo login password 'sogo'"
  sql -U postgres -c "create database sogo owner sogo encoding 'UTF8' template template0"
  sql -U sogo -d sogo -c "create table users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text)" \
    -c "insert into users values ('agent@shop.test', 'agent@shop.test', 'agentpass', 'Sam Reyes', 'agent@shop.test')"
fi

database=postgresql://sogo:sogo@127.0.0.1:$pg/sogo
cat >"$state/sogo.conf" <<C
{
  SOGoProfileURL = "$database/sogo_user_profile";
  OCSFolderInfoURL = "$database/sogo_folder_info";
  OCSSessionsFolderURL = "$database/sogo_sessions_folder";
  OCSEMailAlarmsFolderURL = "$database/sogo_alarms_folder";
  OCSAdminURL = "$database/sogo_admin";
  SOGoUserSources = (
    {
      type = sql;
      id = directory;
      viewURL = "$database/users";
      canAuthenticate = YES;
      isAddressBook = YES;
      displayName = "Shop";
      userPasswordAlgorithm = plain;
      MailFieldNames = (mail);
    }
  );
  SOGoIMAPServer = "imap://127.0.0.1:$imap";
  SOGoSMTPServer = "smtp://127.0.0.1:$smtp";
  SOGoMailingMechanism = smtp;
  SOGoMailDomain = "shop.test";
  SOGoSentFolderName = Sent;
  SOGoDraftsFolderName = Drafts;
  SOGoTrashFolderName = Trash;
  SOGoTimeZone = UTC;
  SOGoLanguage = ${APP_LANGUAGE:-English};
  SOGoLoginModule = Mail;
  SOGoMailComposeMessageType = html;
  SOGoMailReplyPlacement = above;
  SOGoMemcachedHost = "127.0.0.1:$memcached";
  SOGoXSRFValidationEnabled = NO;
  WOWorkersCount = 3;
}
C
install -D -m 640 -o root -g sogo "$state/sogo.conf" /etc/sogo/sogo.conf

# The session's cookies are larger than the buffers that nginx has for a proxy.
cat >"$state/nginx.conf" <<C
user www-data;
worker_processes 1;
pid $state/run/nginx;
error_log $state/log/nginx-error.log;
daemon off;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  proxy_buffer_size 64k;
  proxy_buffers 8 64k;
  proxy_busy_buffers_size 128k;
  client_body_temp_path $state/run/body;
  proxy_temp_path $state/run/proxy;
  fastcgi_temp_path $state/run/fastcgi;
  uwsgi_temp_path $state/run/uwsgi;
  scgi_temp_path $state/run/scgi;
  server {
    listen 127.0.0.1:$http;
    location = / { return 302 /SOGo/; }
    location /SOGo.woa/WebServerResources/ { alias /usr/lib/GNUstep/SOGo/WebServerResources/; }
    location /SOGo/WebServerResources/ { alias /usr/lib/GNUstep/SOGo/WebServerResources/; }
    location /SOGo {
      proxy_pass http://127.0.0.1:$sogod;
      proxy_redirect http://127.0.0.1:$sogod /;
      proxy_set_header Host \$http_host;
      proxy_read_timeout 120s;
      proxy_set_header x-webobjects-server-protocol HTTP/1.0;
      proxy_set_header x-webobjects-remote-host 127.0.0.1;
      proxy_set_header x-webobjects-server-name 127.0.0.1;
      proxy_set_header x-webobjects-server-url http://127.0.0.1:$http;
      proxy_set_header x-webobjects-server-port $http;
    }
  }
}
C
is_open "$memcached" || start memcached memcached -u nobody -l 127.0.0.1 -p "$memcached" -U 0
is_open "$sogod" || start sogod setpriv --reuid=sogo --regid=sogo --init-groups env HOME="$state/home" /usr/sbin/sogod -WOUseWatchDog YES \
  -WONoDetach YES -WOPort 127.0.0.1:"$sogod" -WOLogFile - -WOPidFile "$state/home/sogod"
is_open "$http" || start nginx nginx -c "$state/nginx.conf"
for port in "$memcached" "$sogod" "$http"; do wait_for_port "$port"; done
echo "http://127.0.0.1:$http/SOGo"
