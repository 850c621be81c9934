import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { developmentPlan, type developmentTarget } from '../../contract.ts'

type Plan = RecordOf<typeof developmentPlan>
type Target = RecordOf<typeof developmentTarget>

export interface PlanFact extends Pick<Plan, 'id' | 'version' | 'targetGroup' | 'quota'> {
  /** Somebody who works here answers for it. */
  readonly owned: boolean
  readonly targets: readonly (Pick<Target, 'id' | 'version' | 'state'> & { readonly owned: boolean })[]
}

/** The development plans of a project with their targets. */
export function planFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', d.id, 'version', d.version, 'targetGroup', d.target_group,
      'quota', d.quota, 'owned', o.id is not null, 'targets', (
        select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'state', t.state,
          'owned', p.id is not null) order by t.id), '[]')
        from development_target t
          left join person p on p.workspace_id = t.workspace_id and p.id = t.owner_id and p.active
        where t.workspace_id = d.workspace_id and t.plan_id = d.id and t.deleted_at is null)) order by d.start, d.id),
      '[]')
    from development_plan d left join person o on o.workspace_id = d.workspace_id and o.id = d.owner_id and o.active
    where d.workspace_id = ${place.workspaceId} and d.project_id = ${place.projectId}
      and d.iteration <= ${place.iteration} and d.deleted_at is null)`
}

/** Is there a plan whom to develop, each with an owner and at least as many firms, each of somebody, as its quota? */
export const developmentPlanned = defineCheck<Record<string, never>, readonly PlanFact[]>({
  name: 'customers.development_planned',
  label: {
    zh: '有客户开发计划，每份都有负责人，对象不少于指标，且都分派到人',
    en: 'Customer development is planned: every plan has an owner and targets for its quota, each of somebody',
  },
  notes: {
    none: { zh: '还没有开发计划。', en: 'There is no development plan yet.' },
    no_owner: { zh: '没有负责人', en: 'Nobody answers for it' },
    too_few: { zh: '指标 {quota} 家，只列了 {count} 家', en: '{count} listed for a quota of {quota}' },
    not_assigned: { zh: '{count} 家没有分派到人', en: 'Nobody sees to {count} of its targets' },
  },
  params: z.strictObject({}),
  reads: [developmentPlan.type],
  facts: planFacts,
  judge: plans => {
    const missing = plans.flatMap(plan => {
      const lack = lackOf(plan)
      return lack ? [{ recordId: plan.id, label: plan.targetGroup, ...lack }] : []
    })
    return {
      passed: plans.length > 0 && missing.length === 0,
      have: plans.length - missing.length,
      need: Math.max(plans.length, 1),
      ...(plans.length === 0 && { note: { code: 'none', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: Math.max(missing.length, plans.length === 0 ? 1 : 0),
      where: { path: 'customer/development' },
      seen: plans.flatMap(plan => [plan, ...plan.targets]).map(({ id, version }) => ({ id, version })),
    }
  },
})

function lackOf({ owned, quota, targets }: PlanFact) {
  const listed = targets.filter(one => one.state !== 'given_up')
  const count = listed.filter(one => !one.owned).length
  if (!owned) return { field: 'ownerId', why: { code: 'no_owner', params: {} } }
  if (listed.length < quota)
    return { field: 'quota', why: { code: 'too_few', params: { quota, count: listed.length } } }
  return count > 0 ? { field: 'ownerId', why: { code: 'not_assigned', params: { count } } } : null
}
