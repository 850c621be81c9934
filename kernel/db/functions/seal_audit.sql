-- One row's fingerprint: the fingerprint before it and everything that the row says.
create or replace function audit_hash(p_previous text, a audit) returns text
language sql immutable set search_path = public, pg_temp
as $$
  select encode(sha256(convert_to(p_previous || jsonb_build_array(
    a.workspace_id, a.seq, a.id, a.record_id, a.record_type, a.version, a.person_id, a.action, a.changes, a.note,
    to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text, 'UTF8')), 'hex')
$$;

-- Gives rows of the trail that have none their place in their workspace's chain. One sealer at a time; rows keep the
-- order in which they are found, which is the order of their ids but for transactions that ended late. The links are
-- computed first and written together: a plan made while the trail was short would look through all of it row by row.
create or replace function seal_audit(p_limit integer) returns integer
language plpgsql security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
  space text;
  entry audit;
  last_seq bigint;
  last_hash text;
  links audit[];
  sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(7310554) then return 0; end if;
  for space in select distinct workspace_id from audit where seq is null loop
    select seq, hash into last_seq, last_hash from audit
      where workspace_id = space and seq is not null order by seq desc limit 1;
    last_seq := coalesce(last_seq, 0);
    last_hash := coalesce(last_hash, '');
    links := '{}';
    for entry in select * from audit where workspace_id = space and seq is null order by id limit p_limit loop
      last_seq := last_seq + 1;
      entry.seq := last_seq;
      last_hash := audit_hash(last_hash, entry);
      entry.hash := last_hash;
      links := links || entry;
    end loop;
    update audit a set seq = link.seq, hash = link.hash
      from unnest(links) link where a.workspace_id = space and a.id = link.id;
    sealed := sealed + cardinality(links);
  end loop;
  return sealed;
end
$$;
revoke all on function seal_audit(integer) from public;
grant execute on function seal_audit(integer) to {app};

-- Where a workspace's chain is broken: the first row that is not what was sealed, or the gap; and the unsealed tail.
create or replace function verify_audit() returns table (workspace_id text, sealed bigint, unsealed bigint, broken_at bigint)
language plpgsql stable set search_path = public, pg_temp
as $$
declare
  space record;
  entry audit;
  previous text;
  expected bigint;
begin
  for space in select distinct a.workspace_id as id from audit a order by 1 loop
    previous := '';
    expected := 0;
    broken_at := null;
    for entry in select * from audit a where a.workspace_id = space.id and a.seq is not null order by a.seq loop
      expected := expected + 1;
      if entry.seq <> expected or entry.hash is distinct from audit_hash(previous, entry) then
        broken_at := expected;
        exit;
      end if;
      previous := entry.hash;
    end loop;
    workspace_id := space.id;
    select count(*) filter (where a.seq is not null), count(*) filter (where a.seq is null) into sealed, unsealed
      from audit a where a.workspace_id = space.id;
    return next;
  end loop;
end
$$;
revoke all on function verify_audit() from public;
