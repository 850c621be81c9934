-- Whoever could see or change the evaluations of others can do so with the reports and proposals at the end of a project.
update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'closing')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'measurement')
where "rights" @> '[{"module": "measurement"}]' and not "rights" @> '[{"module": "closing"}]';
