-- Under row-level security an index is used only through leakproof operators, and @> is none. So the search runs
-- with its owner's rights, keeps to the current workspace by itself, and gives ids only: the caller reads the records
-- back under the policies in its next statement.
create or replace function search_records(
  p_type text, p_terms text[], p_owners text[], p_projects text[], p_limit integer
) returns setof text
language plpgsql stable security definer
set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
  return query
    select r.id::text from record r
    where r.workspace_id = nullif(current_setting('app.workspace_id', true), '')
      and (p_type is null or r.type = p_type)
      and r.terms @> p_terms
      and r.deleted_at is null
      and (p_owners is null or r.owner_id = any(p_owners) or r.project_id = any(p_projects))
    order by r.id desc
    limit least(p_limit, 1000);
end
$$;
revoke all on function search_records(text, text[], text[], text[], integer) from public;
grant execute on function search_records(text, text[], text[], text[], integer) to {app};
