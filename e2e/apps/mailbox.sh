# A mailbox with every thread in it, and a mail server that keeps what it is given. Sourced by bash after lib.sh.

# start_mailbox IMAP SMTP: for agent@shop.test; what is sent lies in $state/outbox, one file a mail. Needs dovecot-imapd and smtp-server.
start_mailbox() {
  local imap=$1 smtp=$2
  id makegood-mail >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin makegood-mail
  mkdir -p "$state"/{mail,dovecot,outbox}
  [ -e "$state/mail/seeded" ] || node "$apps/roundcube/seed.mjs" "$state/mail/Maildir"
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
  is_open "$imap" || start dovecot dovecot -F -c "$state/dovecot/dovecot.conf"
  is_open "$smtp" || (cd "$state" && cp "$apps/roundcube/sink.mjs" . && start sink node sink.mjs "$smtp" "$state/outbox")
  wait_for_port "$imap"
  wait_for_port "$smtp"
}
