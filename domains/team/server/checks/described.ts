import type { Missing } from '@yingce/process/gate'
import { hasText } from '@yingce/process/has-text'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stakeholder } from '../../contract.ts'

const ASKED = ['need', 'expectation', 'power', 'interest'] as const

export type DescribedFacts = Pick<RecordOf<typeof stakeholder>, 'id' | 'version' | 'name' | (typeof ASKED)[number]>

function describedFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'name', s.name, 'need', s.need,
      'expectation', s.expectation, 'power', s.power, 'interest', s.interest) order by s.id), '[]')
    from stakeholder s
    where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration <= ${place.iteration} and s.deleted_at is null)`
}

/** Is it known of every stakeholder what they need and expect, and how much they can and want to do? */
export const describedCheck = defineCheck<{ min: number }, readonly DescribedFacts[]>({
  name: 'stakeholders.described',
  label: {
    zh: '至少 {min} 个干系人，每个都写明需要、希望的结果、权力和利益',
    en: 'At least {min} {min|stakeholder|stakeholders}, each with need, expectation, power and interest',
  },
  notes: {
    need: { zh: '没有写需要', en: 'Its need is not given' },
    expectation: { zh: '没有写希望的结果', en: 'Its expectation is not given' },
    power: { zh: '没有判断权力', en: 'Its power is not judged' },
    interest: { zh: '没有判断利益', en: 'Its interest is not judged' },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: [stakeholder.type],
  facts: describedFacts,
  judge: (known, { min }) => {
    const missing = known.flatMap(missingOf)
    const have = known.length - missing.length
    const need = Math.max(min, known.length)
    return {
      ...{ passed: have >= need, have, need },
      missing: missing.slice(0, 20),
      missingCount: need - have,
      where: { path: 'team/stakeholders' },
      seen: known.map(({ id, version }) => ({ id, version })),
    }
  },
})

/** The first thing that is not known of somebody. */
function missingOf(one: DescribedFacts): Missing[] {
  const field = ASKED.find(name => !hasText(one[name]))
  return field ? [{ recordId: one.id, label: one.name, field, why: { code: field, params: {} } }] : []
}
