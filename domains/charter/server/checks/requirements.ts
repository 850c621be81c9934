import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { requirement } from '../../contract.ts'
import { isClear } from '../../rules/charter-gaps.ts'

type Fields = 'id' | 'version' | 'number' | 'statement' | 'expectedResult' | 'acceptance' | 'state'
export type RequirementFacts = Pick<RecordOf<typeof requirement>, Fields>

/** The requirements of a project up to this iteration, but for those that were dropped. */
export function requirementFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'number', r.number,
      'statement', r.statement, 'expectedResult', r.expected_result, 'acceptance', r.acceptance, 'state', r.state)
      order by r.number), '[]')
    from requirement r
    where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration <= ${place.iteration} and r.state <> 'dropped' and r.deleted_at is null)`
}

/** Are there requirements enough, and does every one say what comes of it and how one sees that it is met? */
export const requirementsCheck = defineCheck<{ min: number }, readonly RequirementFacts[]>({
  name: 'charter.requirements',
  label: {
    zh: '至少 {min} 项要求，每项写明预期结果和验收标准',
    en: 'At least {min} {min|requirement|requirements}, every one with intended result and acceptance criterion',
  },
  notes: {
    expectedResult: { zh: '没有写明预期结果', en: 'It says no intended result' },
    acceptance: { zh: '没有写明验收标准', en: 'It says no acceptance criterion' },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['requirement'],
  facts: requirementFacts,
  judge: (requirements, { min }) => {
    const unclear = requirements.filter(one => !isClear(one))
    const have = requirements.length - unclear.length
    const need = Math.max(min, requirements.length)
    return {
      ...{ passed: unclear.length === 0 && requirements.length >= min, have, need },
      missing: unclear.slice(0, 20).map(unclearRequirement),
      missingCount: need - have,
      where: { path: 'charter' },
      seen: requirements.map(({ id, version }) => ({ id, version })),
    }
  },
})

function unclearRequirement({ id, number, statement, expectedResult }: RequirementFacts) {
  const field = isClear({ expectedResult, acceptance: '-' }) ? 'acceptance' : 'expectedResult'
  return { recordId: id, label: `${number} ${statement}`, field, why: { code: field, params: {} } }
}
