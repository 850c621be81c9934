-- Who is signed in, and what policies need to know of them, in one statement. It runs before a workspace is chosen,
-- so it runs with its owner's rights; it answers only for the workspace of the given address and only to its members.
create or replace function actor_of(p_token text, p_slug text) returns jsonb
language sql stable security definer
set search_path = public, pg_temp
as $$
  select jsonb_build_object(
    'userId', u.id,
    'personId', p.id,
    'name', p.name,
    'workspaceId', w.id,
    'workspaceSlug', w.slug,
    'timeZone', w.time_zone,
    'roleName', r.name,
    'isOwner', p.is_owner,
    'rights', coalesce(
      (select jsonb_object_agg(x->>'module', jsonb_build_object('read', x->>'read', 'write', x->>'write'))
       from jsonb_array_elements(r.rights) x), '{}'),
    'colleagues', coalesce(
      (select jsonb_agg(distinct m->>'person')
       from team_group g, jsonb_array_elements(g.members) m
       where g.workspace_id = w.id and g.deleted_at is null
         and g.members @> jsonb_build_array(jsonb_build_object('person', p.id))), '[]'),
    'projects', coalesce(
      (select jsonb_object_agg(t.project_id, to_jsonb(t.roles))
       from participant t where t.workspace_id = w.id and t.person_id = p.id), '{}')
  )
  from auth.session s
  join auth."user" u on u.id = s.user_id
  join workspace w on w.slug = p_slug
  join person p on p.workspace_id = w.id and p.user_id = u.id and p.active and p.deleted_at is null
  join role r on r.workspace_id = w.id and r.id = p.role_id
  where s.token = p_token and s.expires_at > now()
$$;
revoke all on function actor_of(text, text) from public;
grant execute on function actor_of(text, text) to {app};
