#!/usr/bin/env bash
# Roundcube on SQLite and PHP's own server, Dovecot for the mailbox, and a mail server that keeps what it is given.
# HTML_EDITOR: 0 plain text always, 1 HTML always, 4 as the message that is answered (the default here).
set -euo pipefail
app=roundcube
. "$(dirname "$0")/../lib.sh"
. "$apps/mailbox.sh"
http=${HTTP:-18621} imap=${IMAP:-18622} smtp=${SMTP:-18623}

need_packages roundcube-core roundcube-sqlite3 sqlite3 dovecot-imapd php-cgi php-cli php-sqlite3
need_modules
mkdir -p "$state"/{config,temp,logs}

start_mailbox "$imap" "$smtp"
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
is_open "$http" || ROUNDCUBE_CONFIG_DIR=$state/config PHP_CLI_SERVER_WORKERS=4 \
  start php php -d error_log="$state/log/php.log" -d display_errors=0 -S 127.0.0.1:"$http" -t "$root"
wait_for_port "$http"
echo "http://127.0.0.1:$http"
