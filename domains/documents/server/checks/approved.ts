import type { Missing } from '@yingce/process/gate'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { type PlanPrint, planPrintsSql } from '../plan-prints.ts'

interface Facts {
  /** The newest first. */
  readonly books: readonly BookFacts[]
  /** What the records of the plan say now. */
  readonly plan: readonly PlanPrint[]
  /** Who decides in the project today, by role. */
  readonly makers: readonly { readonly id: string; readonly name: string }[]
}
export interface BookFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: string
  /** What they said when it was written. */
  readonly planPrints: readonly PlanPrint[] | null
  /** Who has said yes to it, and who submitted it: nobody approves their own. */
  readonly heard: readonly string[]
}
interface Asked {
  readonly kind: 'plan_book'
  /** Approved by every decision maker of the project; by the sponsor where nothing is said. */
  readonly by?: 'decision_makers' | undefined
}

/** Is a document of this kind approved in this iteration, and does it still say what the plan's records say? */
export const approved = defineCheck<Asked, Facts>({
  name: 'documents.approved',
  label: { zh: '策划书已批准', en: 'Plan book approved' },
  notes: {
    none: { zh: '还没有生成策划书', en: 'No plan book has been generated' },
    draft: { zh: '已生成，还没有提交', en: 'Generated, not submitted yet' },
    submitted: { zh: '等待批准', en: 'Waiting for the approval' },
    no_maker: { zh: '项目团队里还没有决策者', en: 'Nobody in the team is a decision maker yet' },
    not_heard: {
      zh: '还没有批准第 {number} 版，请生成新版送审',
      en: 'Has not approved version {number}: write a new version and have it approved',
    },
    goals: { zh: '目标', en: 'Goals' },
    campaigns: { zh: '营销活动', en: 'Campaigns' },
    budget: { zh: '预算', en: 'Budget' },
    changed: {
      zh: '第 {number} 版批准之后又改了，请生成新版送审',
      en: 'Changed since version {number} was approved: write a new version and have it approved',
    },
  },
  params: z.strictObject({ kind: z.enum(['plan_book']), by: z.enum(['decision_makers']).optional() }),
  // Campaigns are compared too, but a plan may do without them.
  words: {
    kind: { label: { zh: '文档', en: 'document' }, options: { plan_book: { zh: '策划书', en: 'plan book' } } },
    by: {
      label: { zh: '由谁决定', en: 'decided by' },
      options: { decision_makers: { zh: '每位决策者', en: 'every decision maker' } },
    },
  },
  reads: ['plan_book', 'goal', 'budget'],
  facts: place => sql`(
    select json_build_object('plan', ${planPrintsSql(place)}, 'makers', ${makersSql(place)}, 'books', coalesce(json_agg(json_build_object(
      'id', b.id, 'version', b.version, 'name', b.name, 'number', b.number, 'state', b.state,
      'planPrints', b.plan_prints, 'heard', ${heardSql(place)}) order by b.number desc), '[]'))
    from plan_book b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null)`,
  judge: ({ books, plan, makers }, { by }) => {
    const [latest] = books
    const book = books.find(one => one.state === 'approved')
    const asked = by === 'decision_makers' ? makers : []
    const lacks = book ? [...changedParts(book, plan), ...notHeard(book, asked)] : latest ? [undecided(latest)] : []
    const nobody = by === 'decision_makers' && makers.length === 0
    const passed = book !== undefined && lacks.length === 0 && !nobody
    const code = !latest ? 'none' : nobody ? 'no_maker' : null
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1, missing: lacks, missingCount: lacks.length },
      ...(code && { note: { code, params: {} } }),
      where: { path: 'documents/plan_book' },
      seen: books.map(({ id, version }) => ({ id, version })),
    }
  },
})

function undecided({ id, name, number, state }: BookFacts): Missing {
  return { recordId: id, label: `${name} v${number}`, field: 'state', why: { code: state, params: {} } }
}

function changedParts({ id, number, planPrints }: BookFacts, plan: readonly PlanPrint[]): Missing[] {
  const before = new Map(planPrints?.map(one => [one.part, one.print]))
  const changed = plan.filter(({ part, print }) => before.has(part) && before.get(part) !== print)
  return changed.map(({ part }) => ({ recordId: id, label: part, why: { code: 'changed', params: { number } } }))
}

function notHeard({ id, number, heard }: BookFacts, makers: Facts['makers']): Missing[] {
  const open = makers.filter(one => !heard.includes(one.id))
  return open.map(({ name }) => ({ recordId: id, label: name, why: { code: 'not_heard', params: { number } } }))
}

function makersSql({ workspaceId, projectId }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id), '[]')
    from participant t join person p on p.workspace_id = t.workspace_id and p.id = t.person_id
    where t.workspace_id = ${workspaceId} and t.project_id = ${projectId} and 'decision_maker' = any(t.roles)
      and p.active and p.deleted_at is null)`
}

function heardSql({ workspaceId }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(x.id), '[]') from (
      select d.person_id as id from approval a join approval_decision d on d.workspace_id = a.workspace_id
        and d.approval_id = a.id and d.round = a.round and d.kind = 'approve' and d.deleted_at is null
      where a.workspace_id = ${workspaceId} and a.subject_id = b.id and a.result = 'approved' and a.deleted_at is null
      union
      select a.submitter_id from approval a
      where a.workspace_id = ${workspaceId} and a.subject_id = b.id and a.result = 'approved' and a.deleted_at is null
    ) x)`
}
