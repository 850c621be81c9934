-- A link is found by its secret before anybody knows whose it is: by the whole hash, in one look.
create unique index if not exists guest_link_token_ix on guest_link (token_hash);

-- The workspace and the id of the link behind a secret, by its hash; what may be seen is judged inside that workspace.
create or replace function guest_link_of(p_hash text)
returns table (workspace_id text, id text, time_zone text, company text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select l.workspace_id::text, l.id::text, w.time_zone, w.name::text
  from guest_link l join workspace w on w.id = l.workspace_id
  where l.token_hash = p_hash and l.deleted_at is null
$$;
revoke all on function guest_link_of(text) from public;
grant execute on function guest_link_of(text) to {app};
