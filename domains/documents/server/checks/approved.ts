import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { type PlanPrint, planPrintsSql } from '../plan-prints.ts'

interface Facts {
  /** The newest first. */
  readonly books: readonly BookFacts[]
  /** What the records of the plan say now. */
  readonly plan: readonly PlanPrint[]
}
export interface BookFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: string
  /** What they said when it was written. */
  readonly planPrints: readonly PlanPrint[] | null
}

/** Is a document of this kind approved in this iteration, and does it still say what the plan's records say? */
export const approved = defineCheck<{ kind: 'plan_book' }, Facts>({
  name: 'documents.approved',
  label: { zh: '策划书已批准', en: 'Plan book approved' },
  notes: {
    none: { zh: '还没有生成策划书', en: 'No plan book has been generated' },
    draft: { zh: '已生成，还没有提交', en: 'Generated, not submitted yet' },
    submitted: { zh: '等待批准', en: 'Waiting for the approval' },
    goals: { zh: '目标', en: 'Goals' },
    campaigns: { zh: '营销活动', en: 'Campaigns' },
    budget: { zh: '预算', en: 'Budget' },
    changed: {
      zh: '第 {number} 版批准之后又改了，请生成新版送审',
      en: 'Changed since version {number} was approved: write a new version and have it approved',
    },
  },
  params: z.strictObject({ kind: z.enum(['plan_book']) }),
  reads: ['plan_book', 'goal', 'campaign', 'budget'],
  facts: place => sql`(
    select json_build_object('plan', ${planPrintsSql(place)}, 'books', coalesce(json_agg(json_build_object(
      'id', b.id, 'version', b.version, 'name', b.name, 'number', b.number, 'state', b.state,
      'planPrints', b.plan_prints) order by b.number desc), '[]'))
    from plan_book b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null)`,
  judge: ({ books, plan }) => {
    const [latest] = books
    const book = books.find(one => one.state === 'approved')
    const missing = book ? changedParts(book, plan) : latest ? [undecided(latest)] : []
    const passed = book !== undefined && missing.length === 0
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1, missing, missingCount: missing.length },
      ...(!latest && { note: { code: 'none', params: {} } }),
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
