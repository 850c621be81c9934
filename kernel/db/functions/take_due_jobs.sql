-- Jobs of all workspaces that should be worked on and of which no worker was told lately. It runs with its owner's
-- rights, since a worker belongs to no workspace, and gives ids only.
create or replace function take_due_jobs(p_stale_seconds integer, p_limit integer)
returns table (workspace_id text, id text)
language sql volatile security definer
set search_path = public, pg_temp
as $$
  update job j set queued_at = now()
  from (
    select d.workspace_id, d.id from job d
    where d.state in ('queued', 'running') and d.run_after <= now()
      and (d.queued_at is null or d.queued_at < now() - interval '5 minutes' or d.queued_at < d.beat_at)
      and case d.state
        when 'queued' then d.created_at < now() - interval '3 seconds'
        else d.beat_at < now() - make_interval(secs => p_stale_seconds) end
    order by d.run_after limit p_limit for update skip locked
  ) due
  where j.workspace_id = due.workspace_id and j.id = due.id
  returning j.workspace_id::text, j.id::text
$$;
revoke all on function take_due_jobs(integer, integer) from public;
grant execute on function take_due_jobs(integer, integer) to {app};
