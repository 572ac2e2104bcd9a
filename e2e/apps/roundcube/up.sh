#!/usr/bin/env bash
# Roundcube on SQLite and PHP's own server, Dovecot for the mailbox, and a mail server that keeps what it is given.
# HTML_EDITOR: 0 plain text always, 1 HTML always, 4 as the message that is answered (the default here).
set -euo pipefail
app=roundcube
. "$(dirname "$0")/../lib.sh"
http=${HTTP:-18621} imap=${IMAP:-18622} smtp=${SMTP:-18623}

need_packages roundcube-core roundcube-sqlite3 sqlite3 dovecot-imapd php-cgi php-cli php-sqlite3
need_modules
id makegood-mail >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin makegood-mail
mkdir -p "$state"/{mail,dovecot,config,temp,logs,outbox}
[ -e "$state/mail/seeded" ] || node "$here/seed.mjs" "$state/mail/Maildir"
touch "$state/mail/seeded"
chown -R makegood-mail "$state/mail"

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
  mailbox Web {
    auto = subscribe
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
C
cat >"$state/config/config.inc.php" <<C
<?php
\$config = [
  'db_dsnw' => 'sqlite:///$state/roundcube.sqlite?mode=0640',
  'imap_host' => '127.0.0.1:$imap',
  'smtp_host' => '127.0.0.1:$smtp',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'only-for-tests-24-letters',
  'plugins' => [],
  'skin' => 'elastic',
  'temp_dir' => '$state/temp/',
  'log_dir' => '$state/logs/',
  'language' => '${APP_LANGUAGE:-en_US}',
  'ip_check' => false,
  'mail_domain' => 'shop.test',
  'drafts_mbox' => 'Drafts',
  'sent_mbox' => 'Sent',
  'compose_responses_static' => [['name' => 'Greeting', 'text' => 'Kind regards from the shop', 'html' => false]],
  'htmleditor' => ${HTML_EDITOR:-4},
];
C
ln -sf /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$state/config/"
[ -s "$state/roundcube.sqlite" ] || sqlite3 "$state/roundcube.sqlite" </usr/share/roundcube/SQL/sqlite.initial.sql

root=/var/lib/roundcube
[ ! -d $root/public_html ] || root=$root/public_html
is_open "$imap" || start dovecot dovecot -F -c "$state/dovecot/dovecot.conf"
is_open "$smtp" || (cd "$state" && cp "$here/sink.mjs" . && start sink node sink.mjs "$smtp" "$state/outbox")
is_open "$http" || ROUNDCUBE_CONFIG_DIR=$state/config PHP_CLI_SERVER_WORKERS=4 \
  start php php -d error_log="$state/log/php.log" -d display_errors=0 -S 127.0.0.1:"$http" -t "$root"
for port in "$imap" "$smtp" "$http"; do wait_for_port "$port"; done
echo "http://127.0.0.1:$http"
