#!/usr/bin/env bash
# Spreads a memory over several PostgreSQL servers, by PostgreSQL's own means: the table of units is partitioned by the hash of the
# id, and each partition is a table on another server that postgres_fdw reaches. Clients notice nothing; they connect to the first.
#
#     padanan tm init postgres://HEAD --writer editors
#     docs/several-servers.sh HEAD PART [PART...]
#
# HEAD and PART are HOST:PORT/DATABASE. The user ($PGUSER, $PGPASSWORD) may create extensions at the head and a schema at each part;
# clients read and write the parts as this user, whatever they may do at the head is what they may do.
# SCHEMA (padanan) is the memory's schema. The memory has to be empty; what is in another goes there by `tm export` and `tm import`.
#
# While a part can't be reached, searches and writes are refused with its name; nothing is half found or half written. A part that
# breaks off in the very moment of a commit may have kept its share of it: then do it again. How many parts there are is settled here.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,/^set/{/^set/d;s/^# \?//;p}' "$0" >&2; exit 2; }
head=$1
shift
schema=${SCHEMA:-padanan}
at() { local server=$1; shift; psql -qXAt -v ON_ERROR_STOP=1 -v schema="$schema" "postgres://$server" "$@"; }
quoted() { printf "'%s'" "${1//\'/\'\'}"; }

columns=$(at "$head" <<'SQL'
SELECT string_agg(format('%I %s%s', attname, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN ' NOT NULL' END), ', ' ORDER BY attnum)
FROM pg_attribute WHERE attrelid = format('%I.unit', :'schema')::regclass AND attnum > 0 AND NOT attisdropped
SQL
)

for part; do
  at "$part" --single-transaction <<SQL
CREATE SCHEMA :"schema";
CREATE TABLE :"schema".unit ($columns, PRIMARY KEY (id));
CREATE INDEX unit_by_number ON :"schema".unit (number);
CREATE INDEX unit_digest ON :"schema".unit (digest);
SQL
done

{
  cat <<SQL
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
SELECT 1 / (1 - count(*)) AS "the memory has to be empty" FROM (SELECT FROM :"schema".unit LIMIT 1) AS unit \g /dev/null
CREATE TEMPORARY TABLE may AS
  SELECT privilege_type, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END AS grantee
  FROM pg_class, aclexplode(relacl) WHERE pg_class.oid = format('%I.unit', :'schema')::regclass;
DROP TABLE :"schema".unit;
CREATE TABLE :"schema".unit ($columns) PARTITION BY HASH (id);
SELECT format('GRANT %s ON %I.unit TO %s', privilege_type, :'schema', grantee) FROM may \gexec
SQL
  place=0
  for part; do
    name="${schema}_part_$((place + 1))"
    port=${part#*:}
    cat <<SQL
CREATE SERVER "$name" FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
  host $(quoted "${part%%:*}"), port $(quoted "${port%%/*}"), dbname $(quoted "${part#*/}"),
  options '-c enable_seqscan=off -c jit=off', connect_timeout '5', tcp_user_timeout '10000',
  batch_size '1000', fetch_size '10000', async_capable 'true');
CREATE USER MAPPING FOR PUBLIC SERVER "$name" OPTIONS (user $(quoted "${PGUSER:-$(whoami)}")${PGPASSWORD:+, password $(quoted "$PGPASSWORD")});
CREATE FOREIGN TABLE :"schema".unit_part_$((place + 1)) PARTITION OF :"schema".unit
  FOR VALUES WITH (MODULUS $#, REMAINDER $place) SERVER "$name" OPTIONS (schema_name '$schema', table_name 'unit');
SQL
    place=$((place + 1))
  done
} | at "$head" --single-transaction
