-- Whoever could see or change the customers of others can do so with what is sold, signed, delivered and cared for there;
-- whoever could do so with plans also with the study of whether they are feasible; with evaluations also with operations.
update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', added.module))
  from jsonb_array_elements("rights") one, unnest(array['deals', 'contracts', 'delivery', 'service']) added(module)
  where one ->> 'module' = 'customers')
where "rights" @> '[{"module": "customers"}]' and not "rights" @> '[{"module": "deals"}]';

update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'feasibility')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'plan')
where "rights" @> '[{"module": "plan"}]' and not "rights" @> '[{"module": "feasibility"}]';

update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'operations')) from jsonb_array_elements("rights") one
  where one ->> 'module' = 'measurement')
where "rights" @> '[{"module": "measurement"}]' and not "rights" @> '[{"module": "operations"}]';
