import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { carePlan } from '../../contract.ts'

export interface CareFacts {
  readonly id: string
  readonly version: number
  readonly customer: string
  readonly owned: boolean
  readonly handed: boolean
  readonly done: number
  readonly next: string | null
}

/** What the running plan has to have, each with the code of what is missing and the field where it is mended. */
const ASKED = [
  { code: 'no_owner', field: 'ownerId', has: (plan: CareFacts) => plan.owned },
  { code: 'not_handed', field: 'handedOn', has: (plan: CareFacts) => plan.handed },
  { code: 'no_revisit', field: 'state', has: (plan: CareFacts) => plan.done > 0 },
  { code: 'no_next', field: 'rhythmDays', has: (plan: CareFacts) => plan.next !== null },
] as const

/** Somebody by name looks after the customer: a first revisit is done, the next one has its day. */
export const careRunning = defineCheck<Record<string, never>, CareFacts | null>({
  name: 'service.care_running',
  label: {
    zh: '客户关怀已经运转：移交给专人，回访过一次，下次已定日期',
    en: 'Care is running: handed to somebody by name, one revisit done, the next one dated',
  },
  notes: {
    none: { zh: '还没有进行中的关怀计划', en: 'No care plan is running' },
    no_owner: { zh: '没有负责人', en: 'Nobody is responsible for it' },
    not_handed: { zh: '还没有移交给客户关怀的负责人', en: 'It is not handed over to whoever looks after the customer' },
    no_revisit: { zh: '还没有做过回访', en: 'No revisit has been made yet' },
    no_next: { zh: '下次回访还没有定日期', en: 'The next revisit has no day' },
  },
  params: z.strictObject({}),
  reads: [carePlan.type],
  facts: place => sql`(
    select json_build_object('id', c.id, 'version', c.version, 'customer', c.customer,
      'owned', c.owner_id is not null, 'handed', c.handed_on is not null, 'done', r.done, 'next', r.next)
    from care_plan c cross join lateral (
      select (count(*) filter (where r.state = 'done'))::int as done,
        min(r.due_on) filter (where r.state = 'planned') as next
      from revisit r where r.workspace_id = c.workspace_id and r.care_plan_id = c.id and r.deleted_at is null) r
    where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId} and c.state = 'running'
      and c.iteration <= ${place.iteration} and c.deleted_at is null limit 1)`,
  judge: plan => {
    const open = plan ? ASKED.filter(one => !one.has(plan)) : []
    return {
      ...{
        passed: plan !== null && open.length === 0,
        have: plan ? ASKED.length - open.length : 0,
        need: ASKED.length,
      },
      ...(!plan && { note: { code: 'none', params: {} } }),
      missing: plan
        ? open.map(({ code, field }) => ({
            ...{ recordId: plan.id, label: plan.customer, field, why: { code, params: {} } },
          }))
        : [],
      missingCount: plan ? open.length : ASKED.length,
      where: { path: 'service/care' },
      seen: plan ? [{ id: plan.id, version: plan.version }] : [],
    }
  },
})
