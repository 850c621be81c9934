-- Whoever could see or change the plans of others can do so with the charters that they rest on, and with their baselines,
-- reports and checks.
update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'charter')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'plan')
where "rights" @> '[{"module": "plan"}]' and not "rights" @> '[{"module": "charter"}]';

update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'control')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'plan')
where "rights" @> '[{"module": "plan"}]' and not "rights" @> '[{"module": "control"}]';
