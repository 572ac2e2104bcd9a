# A PostgreSQL of a product's own. Sourced by bash after lib.sh.

# start_postgres PORT: with its data in $state/db; anybody on this machine may be anybody in it. Needs the package postgresql.
start_postgres() {
  local pg=$1 bin turn
  bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
  if [ ! -s "$state/db/PG_VERSION" ]; then
    rm -rf "$state/db"
    install -d -o postgres -g postgres "$state/db"
    as postgres "$bin/initdb" -D "$state/db" -A trust -E UTF8 --locale=C.UTF-8 >>"$state/log/setup.log" 2>&1
  fi
  is_open "$pg" || start postgres setpriv --reuid=postgres --regid=postgres --init-groups "$bin/postgres" -D "$state/db" -p "$pg" \
    -h 127.0.0.1 -k "$state/db" -c fsync=off -c synchronous_commit=off -c full_page_writes=off
  wait_for_port "$pg"
  for turn in $(seq 1 100); do psql -h 127.0.0.1 -p "$pg" -U postgres -qAtc 'select 1' >/dev/null 2>&1 && return; sleep 0.1; done
  echo "$app: PostgreSQL does not answer; see $state/log/postgres.log" >&2
  exit 1
}
