-- The workspaces of an account; asked before one is chosen.
create or replace function workspaces_of(p_user text) returns table (slug text, name text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select w.slug, w.name::text from person p join workspace w on w.id = p.workspace_id
  where p.user_id = p_user and p.active and p.deleted_at is null order by w.name
$$;
revoke all on function workspaces_of(text) from public;
grant execute on function workspaces_of(text) to {app};

-- The open invitation behind a link's secret, by its hash.
create or replace function invitation_of(p_hash text)
returns table (workspace_id text, id text, email text, role_id text, workspace_name text, slug text)
language sql stable security definer set search_path = public, pg_temp
as $$
  select i.workspace_id::text, i.id::text, i.email, i.role_id::text, w.name::text, w.slug
  from invitation i join workspace w on w.id = i.workspace_id
  where i.token_hash = p_hash and i.state = 'open' and i.expires_at > now() and i.deleted_at is null
$$;
revoke all on function invitation_of(text) from public;
grant execute on function invitation_of(text) to {app};
