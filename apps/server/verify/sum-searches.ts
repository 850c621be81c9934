import type { Search } from './faults-of.ts'

/** Numbers that have to agree, whatever happened. */
export const sumSearches: readonly Search[] = [
  {
    check: 'budget.sources',
    what: {
      zh: '已批准预算的资金来源少于各行之和。',
      en: 'The sources of this approved budget are less than the sum of its lines.',
    },
    sql: `select b.workspace_id, b.id as at from budget b
      where b.state = 'approved' and b.deleted_at is null and
        (select coalesce(sum(s.amount), 0) from funding_source s
          where s.workspace_id = b.workspace_id and s.budget_id = b.id and s.deleted_at is null) <
        (select coalesce(sum(l.amount), 0) from budget_line l
          where l.workspace_id = b.workspace_id and l.budget_id = b.id and l.deleted_at is null)`,
  },
  {
    check: 'budget.approved_once',
    what: {
      zh: '同一项目的同一轮有不止一个已批准的预算版本。',
      en: 'A project has more than one approved version of its budget in one iteration.',
    },
    sql: `select workspace_id, project_id || ' ' || iteration as at from budget
      where state = 'approved' and deleted_at is null group by workspace_id, project_id, iteration having count(*) > 1`,
  },
  {
    check: 'import.rows',
    what: {
      zh: '导入的新建、更新、跳过与出错之和不等于行数。',
      en: 'Created, updated, skipped and failed rows of this import are not all of its rows.',
    },
    sql: `select workspace_id, id as at from lead_import
      where state = 'done' and coalesce(created, 0) + coalesce(updated, 0) + coalesce(skipped, 0) + coalesce(failed, 0) <> rows`,
  },
  {
    check: 'event.kept',
    what: { zh: '待发事件的内容不存在。', en: 'An event is to be handed on that is not there.' },
    sql: `select o.workspace_id, o.event_id as at from outbox o
      where not exists (select 1 from event e where e.workspace_id = o.workspace_id and e.id = o.event_id)`,
  },
  {
    check: 'event.handed_on',
    what: {
      zh: '事件多次转交失败，已不再重试。',
      en: 'This event could not be handed on and is not tried any more.',
    },
    sql: 'select workspace_id, event_id as at from outbox where tries >= 10',
  },
  {
    check: 'policy.owner',
    what: {
      zh: '所有者在这张表中看不到行，因此无法核对它。',
      en: 'The owner sees no row of this table, so that nothing in it can be verified.',
    },
    sql: `select null as workspace_id, c.relname as at from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity and not exists (
        select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
          and current_user = any(p.roles) and p.qual = 'true')`,
  },
]
