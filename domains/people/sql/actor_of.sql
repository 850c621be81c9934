-- Who is signed in, and what policies need to know of them, in one statement. It runs before a workspace is chosen,
-- so it runs with its owner's rights; it answers only for the workspace of the given address and only to its members.
create or replace function actor_of(p_token text, p_slug text) returns jsonb
language sql stable security definer
set search_path = public, pg_temp
as $$
  select actor_by_id(p.workspace_id, p.id)
  from auth.session s
  join auth."user" u on u.id = s.user_id
  join workspace w on w.slug = p_slug
  join person p on p.workspace_id = w.id and p.user_id = u.id and p.active and p.deleted_at is null
  where s.token = p_token and s.expires_at > now()
$$;
revoke all on function actor_of(text, text) from public;
grant execute on function actor_of(text, text) to {app};
