-- Takes a demonstration out of the database: every row of its workspace in every table, its people's accounts, which
-- nobody can sign in with, and the workspace itself. It runs with its owner's rights, since the app may not delete from
-- the trail; so it looks itself whether the workspace is marked, and leaves every other one alone.
create or replace function remove_demonstration(p_workspace text) returns boolean
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  holding text;
begin
  perform 1 from workspace where id = p_workspace and demo is not null for update;
  if not found then return false; end if;
  set constraints all deferred;
  delete from boss.job where data->>'workspaceId' = p_workspace;
  for holding in
    select c.table_name from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and c.column_name = 'workspace_id' and t.table_type = 'BASE TABLE'
  loop
    execute format('delete from %I where workspace_id = $1', holding) using p_workspace;
  end loop;
  delete from auth."user" where starts_with(id, 'demo_' || p_workspace || '_');
  delete from workspace where id = p_workspace;
  return true;
end
$$;
revoke all on function remove_demonstration(text) from public;
grant execute on function remove_demonstration(text) to {app};
