-- A member with everything that policies need to know, in one statement. It runs with its caller's rights: the app sees
-- the members of its current workspace only.
create or replace function actor_by_id(p_workspace text, p_person text) returns jsonb
language sql stable
set search_path = public, pg_temp
as $$
  select jsonb_build_object(
    'userId', p.user_id,
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
  from workspace w
  join person p on p.workspace_id = w.id and p.id = p_person and p.active and p.deleted_at is null
  join role r on r.workspace_id = w.id and r.id = p.role_id
  where w.id = p_workspace
$$;
revoke all on function actor_by_id(text, text) from public;
grant execute on function actor_by_id(text, text) to {app};
