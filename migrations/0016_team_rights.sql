-- Whoever could see or change the plans of others can do so with the duties on them and the stakeholders.
update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'team')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'plan')
where "rights" @> '[{"module": "plan"}]' and not "rights" @> '[{"module": "team"}]';
