import { addDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { Client } from './client.ts'
import type { Seeding } from './seeding.ts'
import type { BenchWorkspace } from './workspace.ts'

const PLAYBOOKS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10']
/** Of how many projects the member takes part. */
const MEMBER_PROJECTS = 200
const PEOPLE = 200

export interface Portfolio {
  readonly projects: number
  readonly stages: number
  readonly tasks: number
  readonly openTasks: number
  readonly decisions: number
}

/**
 * Many projects: one of each playbook is started through the interface, the others are copies of these at every stage, in
 * time and late, running, paused, closed, cancelled, with returned and waived stages. Copies of rows, without a trail.
 */
export async function seedPortfolio(
  space: BenchWorkspace,
  seeding: Seeding,
  given: { projects: number; tasks: number; ownerId: string; memberId: string; today: string },
): Promise<Portfolio> {
  const templates: string[] = []
  for (const playbook of PLAYBOOKS) templates.push(await startTemplate(space.owner, space, playbook, given))
  return seeding.write(given.ownerId, async ctx => {
    await ctx.tx.execute(sql`set local statement_timeout = 0`)
    await copyPeople(ctx, given.memberId)
    await copyProjects(ctx, templates, given)
    await copyStages(ctx, given.today)
    await copyTasks(ctx, given)
    await addDecisions(ctx)
    await addRisks(ctx)
    return countAll(ctx)
  })
}

async function startTemplate(
  owner: Client,
  space: BenchWorkspace,
  playbook: string,
  { ownerId, today }: { ownerId: string; today: string },
): Promise<string> {
  const { id } = await owner.must<{ id: string }>('POST', space.at('/projects'), {
    ...{ playbook, name: `${playbook} 模板`, start: addDays(today, -60), sponsorId: ownerId, managerId: ownerId },
  })
  return id
}

const id = (prefix: string, number: string) => sql.raw(`'${prefix}_' || lpad(to_hex(${number}), 26, '0')`)

async function copyPeople(ctx: Context, memberId: string): Promise<void> {
  const ws = ctx.actor.workspaceId
  await ctx.tx.execute(sql`
    insert into record (workspace_id, id, type, title, terms)
    select ${ws}, ${id('per', 'n')}, 'person', '同事 ' || n, '{}' from generate_series(1, ${PEOPLE}::int) n`)
  await ctx.tx.execute(sql`
    insert into person select r.* from person o cross join generate_series(1, ${PEOPLE}::int) n
    cross join lateral jsonb_populate_record(o, jsonb_build_object('id', ${id('per', 'n')}, 'name', '同事 ' || n,
      'email', 'p' || n || '@yunling.example', 'user_id', null, 'owner_id', null)) r where o.workspace_id = ${ws} and o.id = ${memberId}`)
}

/** Where each copy stands: how many stages are behind it, its status, its start; in a table for this transaction. */
async function copyProjects(
  ctx: Context,
  templates: readonly string[],
  { projects, today, memberId }: { projects: number; today: string; memberId: string },
): Promise<void> {
  const ws = ctx.actor.workspaceId
  await ctx.tx.execute(sql`
    create temporary table copied on commit drop as
    select n, t.id as template, ${id('prj', 'n')} as project, t.start as template_start, c.count as stages,
      (n * 7919) % c.count as behind, (n * 31) % 400 as ago,
      case when n % 20 < 4 then 'closed' when n % 20 = 4 then 'paused' when n % 50 = 7 then 'cancelled' else 'active' end as status
    from generate_series(1, ${projects - templates.length}::int) n
    join project t on t.workspace_id = ${ws} and t.id = (${sql.param([...templates])}::text[])[1 + n % 10]
    join lateral (select count(*)::int as count from stage g where g.workspace_id = ${ws} and g.project_id = t.id) c on true`)
  await ctx.tx.execute(sql`update copied set behind = stages where status = 'closed'`)
  await ctx.tx.execute(sql`
    insert into record (workspace_id, id, type, title, owner_id, project_id, terms)
    select ${ws}, project, 'project', '项目 ' || n, ${id('per', '1 + n % 200')}, project, '{}' from copied`)
  await ctx.tx.execute(sql`
    insert into project select r.* from copied c join project t on t.workspace_id = ${ws} and t.id = c.template
    cross join lateral jsonb_populate_record(t, jsonb_build_object('id', c.project, 'code', 'B-' || c.n,
      'name', '华东渠道增长 ' || c.n, 'manager_id', ${id('per', '1 + c.n % 200')}, 'owner_id', ${id('per', '1 + c.n % 200')},
      'status', c.status, 'outcome', case when c.n % 3 = 0 and c.status = 'closed' then 'lost' end,
      'start', ${today}::date - c.ago, 'finish', t.finish - t.start + ${today}::date - c.ago + c.n % 60,
      'iteration', 1, 'ended_at', case when c.status in ('closed', 'cancelled') then now() - (c.n % 90) * interval '1 day' end)) r`)
  await ctx.tx.execute(sql`
    insert into participant (workspace_id, project_id, person_id, roles)
    select ${ws}, project, ${memberId}, '{member}' from copied where n % ${Math.max(1, Math.floor(projects / MEMBER_PROJECTS))} = 0`)
}

async function copyStages(ctx: Context, today: string): Promise<void> {
  const ws = ctx.actor.workspaceId
  await recordRows(
    ctx,
    'stage',
    sql`select ${id('stg', 'c.n * 1000 + g.position')} as id, c.project, c.n as number
    from copied c join stage g on g.workspace_id = ${ws} and g.project_id = c.template`,
  )
  await ctx.tx.execute(sql`
    insert into stage select r.* from copied c join stage g on g.workspace_id = ${ws} and g.project_id = c.template
    cross join lateral jsonb_populate_record(g, jsonb_build_object('id', ${id('stg', 'c.n * 1000 + g.position')},
      'project_id', c.project, 'planned_start', g.planned_start - c.template_start + ${today}::date - c.ago,
      'planned_finish', g.planned_finish - c.template_start + ${today}::date - c.ago + 20,
      'returns', case when c.n % 7 = g.position % 7 then 1 else 0 end,
      'state', case when g.position < c.behind then case when (c.n + g.position) % 23 = 0 then 'waived' else 'passed' end
        when g.position = c.behind then case when c.n % 9 = 0 then 'in_review' when c.n % 11 = 0 then 'returned' else 'active' end
        else 'planned' end,
      'entered_at', case when g.position <= c.behind then (g.planned_start - c.template_start + ${today}::date - c.ago + c.n % 5)::timestamptz end,
      'submitted_at', case when g.position <= c.behind then now() - (c.n % 9) * interval '1 day' end,
      'done_at', case when g.position < c.behind then (g.planned_finish - c.template_start + ${today}::date - c.ago + c.n % 25)::timestamptz end)) r`)
}

/** Some tasks of each template; those of stages behind are done. */
async function copyTasks(ctx: Context, { tasks, today, memberId }: { tasks: number; today: string; memberId: string }) {
  const ws = ctx.actor.workspaceId
  await ctx.tx.execute(sql`
    create temporary table chosen on commit drop as
    select * from (
      select id, project_id, (row_number() over (partition by project_id order by md5(id)))::int as place
      from task where workspace_id = ${ws}) t where place <= ${tasks}`)
  await recordRows(
    ctx,
    'task',
    sql`select ${id('tsk', 'c.n::bigint * 1000 + t.place')} as id, c.project, c.n as number
    from copied c join chosen t on t.project_id = c.template`,
  )
  await ctx.tx.execute(sql`
    insert into task select r.* from copied c join chosen k on k.project_id = c.template
    join task t on t.workspace_id = ${ws} and t.id = k.id
    join stage g on g.workspace_id = ${ws} and g.project_id = c.template and g.key = t.stage_key
    cross join lateral jsonb_populate_record(t, jsonb_build_object('id', ${id('tsk', 'c.n::bigint * 1000 + k.place')},
      'project_id', c.project,
      'owner_id', case when k.place = 1 and exists (select from participant x where x.workspace_id = ${ws}
        and x.project_id = c.project and x.person_id = ${memberId}) then ${memberId}::text
        else ${id('per', '1 + (c.n * 13 + k.place) % 200')} end,
      'start', t.start - c.template_start + ${today}::date - c.ago + 20,
      'finish', t.finish - c.template_start + ${today}::date - c.ago + 20, 'load', 5 + c.n % 20,
      'state', case when g.position < c.behind then 'done' when c.n % 3 = 0 then 'doing' else 'todo' end)) r`)
}

/** A decision for each stage that was returned or waived, with the first criterion of its gate. */
async function addDecisions(ctx: Context): Promise<void> {
  const ws = ctx.actor.workspaceId
  await ctx.tx.execute(sql`
    create temporary table decided on commit drop as
    select row_number() over () as place, g.project_id as project, g.key, g.owner_id,
      case when g.state = 'waived' then 'waived' else 'returned' end as kind,
      coalesce(v.definition::jsonb #>> array['stages', g.position::text, 'criteria', (c.n % 2)::text, 'id'],
        v.definition::jsonb #>> array['stages', g.position::text, 'criteria', '0', 'id']) as criterion
    from copied c join stage g on g.workspace_id = ${ws} and g.project_id = c.project
    join project p on p.workspace_id = ${ws} and p.id = c.project
    join playbook_version v on v.workspace_id = ${ws} and v.id = p.playbook_version_id
    where g.state = 'waived' or (g.returns > 0 and g.state <> 'planned')`)
  await recordRows(ctx, 'gate_decision', sql`select ${id('gdc', 'place')} as id, project, place as number from decided`)
  await ctx.tx.execute(sql`
    insert into gate_decision (workspace_id, id, project_id, iteration, kind, stage_key, reason, mend, final, self_decided, report)
    select ${ws}, ${id('gdc', 'place')}, project, 1, kind, key, '缺依据',
      case when kind = 'returned' then jsonb_build_array(jsonb_build_object('what', '补上依据', 'criterion', criterion)) else '[]' end,
      true, false, case when kind = 'waived' then jsonb_build_object('stageId', key, 'satisfied', 0, 'total', 1, 'passed', false,
        'criteria', jsonb_build_array(jsonb_build_object('id', criterion, 'check', 'x', 'verdict',
          jsonb_build_object('passed', false)))) end
    from decided`)
}

async function addRisks(ctx: Context): Promise<void> {
  const ws = ctx.actor.workspaceId
  await recordRows(ctx, 'risk', sql`select ${id('rsk', 'n')} as id, project, n as number from copied where n % 3 = 0`)
  await ctx.tx.execute(sql`
    insert into risk (workspace_id, id, project_id, iteration, event, kind, state)
    select ${ws}, ${id('rsk', 'n')}, project, 1, '客户推迟招标', 'threat', case when n % 2 = 0 then 'open' else 'closed' end
    from copied where n % 3 = 0`)
}

async function recordRows(ctx: Context, type: string, rows: SQL): Promise<void> {
  await ctx.tx.execute(sql`
    insert into record (workspace_id, id, type, title, project_id, terms)
    select ${ctx.actor.workspaceId}, r.id, ${type}, ${type} || ' ' || r.number, r.project, '{}' from (${rows}) r`)
}

async function countAll(ctx: Context): Promise<Portfolio> {
  const ws = ctx.actor.workspaceId
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select (select count(*)::int from project where workspace_id = ${ws}) as projects,
      (select count(*)::int from stage where workspace_id = ${ws}) as stages,
      (select count(*)::int from task where workspace_id = ${ws}) as tasks,
      (select count(*)::int from task where workspace_id = ${ws} and state <> 'done') as "openTasks",
      (select count(*)::int from gate_decision where workspace_id = ${ws}) as decisions`)
  return rows[0] as unknown as Portfolio
}
