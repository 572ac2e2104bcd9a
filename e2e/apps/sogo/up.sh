#!/usr/bin/env bash
# SOGo on a PostgreSQL of its own, Dovecot for the mailbox, and a mail server that keeps what it is given.
set -euo pipefail
app=sogo
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18671} imap=${IMAP:-18672} smtp=${SMTP:-18673} pg=${PG:-18674} sogod=${SOGOD:-18675} memcached=${MEMCACHED:-18676}

# Without tmpreaper named, apt would bring systemd in.
need_packages sogo tmpreaper memcached postgresql nginx-light dovecot-imapd
need_modules
id makegood-mail >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin makegood-mail
mkdir -p "$state"/{mail,dovecot,outbox,home}
[ -e "$state/mail/seeded" ] || node "$apps/roundcube/seed.mjs" "$state/mail/Maildir"
touch "$state/mail/seeded"
chown -R makegood-mail "$state/mail"
chown -R sogo:sogo "$state/home"

bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
if [ ! -s "$state/db/PG_VERSION" ]; then
  rm -rf "$state/db"
  install -d -o postgres -g postgres "$state/db"
  as postgres "$bin/initdb" -D "$state/db" -A trust -E UTF8 --locale=C.UTF-8 >>"$state/log/setup.log" 2>&1
fi
is_open "$pg" || start postgres setpriv --reuid=postgres --regid=postgres --init-groups "$bin/postgres" -D "$state/db" -p "$pg" \
  -h 127.0.0.1 -k "$state/db" -c fsync=off -c synchronous_commit=off -c full_page_writes=off
wait_for_port "$pg"
sql() { psql -h 127.0.0.1 -p "$pg" -qAt -v ON_ERROR_STOP=1 "$@"; }
for turn in $(seq 1 100); do sql -U postgres -c 'select 1' >/dev/null 2>&1 && break; sleep 0.1; done
if [ "$(sql -U postgres -c "select 1 from pg_database where datname = 'sogo'")" != 1 ]; then
  sql -U postgres -c "create role sogo login password 'sogo'"
  sql -U postgres -c "create database sogo owner sogo encoding 'UTF8' template template0"
  sql -U sogo -d sogo -c "create table users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text)" \
    -c "insert into users values ('agent@shop.test', 'agent@shop.test', 'agentpass', 'Sam Reyes', 'agent@shop.test')"
fi

echo "agent@shop.test:{PLAIN}agentpass:$(id -u makegood-mail):$(id -g makegood-mail)::$state/mail::" >"$state/dovecot/users"
cat >"$state/dovecot/dovecot.conf" <<C
protocols = imap
listen = 127.0.0.1
base_dir = $state/dovecot/run
log_path = $state/log/dovecot.log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:~/Maildir
first_valid_uid = 100
passdb {
  driver = passwd-file
  args = $state/dovecot/users
}
userdb {
  driver = passwd-file
  args = $state/dovecot/users
}
service imap-login {
  inet_listener imap {
    port = $imap
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
C
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
is_open "$imap" || start dovecot dovecot -F -c "$state/dovecot/dovecot.conf"
is_open "$smtp" || (cd "$state" && cp "$apps/roundcube/sink.mjs" . && start sink node sink.mjs "$smtp" "$state/outbox")
is_open "$memcached" || start memcached memcached -u nobody -l 127.0.0.1 -p "$memcached" -U 0
is_open "$sogod" || start sogod setpriv --reuid=sogo --regid=sogo --init-groups env HOME="$state/home" /usr/sbin/sogod -WOUseWatchDog YES \
  -WONoDetach YES -WOPort 127.0.0.1:"$sogod" -WOLogFile - -WOPidFile "$state/home/sogod"
is_open "$http" || start nginx nginx -c "$state/nginx.conf"
for port in "$imap" "$smtp" "$memcached" "$sogod" "$http"; do wait_for_port "$port"; done
echo "http://127.0.0.1:$http/SOGo"
