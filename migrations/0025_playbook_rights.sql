-- Whoever could change projects may write the company's own playbooks, as far as they could; everybody reads them.
update "role" set "rights" = "rights" || (
  select jsonb_agg(one || jsonb_build_object('module', 'playbooks',
    'read', case when one ->> 'read' = 'none' then 'own' else one ->> 'read' end))
  from jsonb_array_elements("rights") one where one ->> 'module' = 'process')
where "rights" @> '[{"module": "process"}]' and not "rights" @> '[{"module": "playbooks"}]';

-- A role that says nothing of projects, too.
update "role" set "rights" = "rights" || '[{"module": "playbooks", "read": "own", "write": "none"}]'::jsonb
where not "rights" @> '[{"module": "playbooks"}]';
