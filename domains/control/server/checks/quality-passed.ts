import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { qualityCheck } from '../../contract.ts'

export type CheckFacts = Pick<RecordOf<typeof qualityCheck>, 'id' | 'version' | 'subject' | 'state'>

/** The quality and quantity checks of this iteration. */
export function checkFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'subject', c.subject,
      'state', c.state) order by c.id), '[]')
    from quality_check c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null)`
}

export function isSettled({ state }: Pick<CheckFacts, 'state'>): boolean {
  return state === 'passed' || state === 'conceded'
}

/** Was anything checked, and is all of it good enough or conceded with a reason? */
export const qualityPassed = defineCheck<Record<string, never>, readonly CheckFacts[]>({
  name: 'control.quality_passed',
  label: { zh: '质量与数量检查全部合格或让步接收', en: 'All quality and quantity checks passed or conceded' },
  notes: {
    open: { zh: '还没有检查', en: 'It has not been checked yet' },
    failed: {
      zh: '不合格：改好后再检查，或写明理由让步接收',
      en: 'It failed: check it again, or concede it with a reason',
    },
    none: { zh: '还没有登记检查项。', en: 'No check has been entered yet.' },
  },
  params: z.strictObject({}),
  reads: [qualityCheck.type],
  facts: checkFacts,
  judge: checks => {
    const open = checks.filter(one => !isSettled(one))
    const need = Math.max(checks.length, 1)
    return {
      ...{ passed: checks.length > 0 && open.length === 0, have: checks.length - open.length, need },
      ...(checks.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ id, subject, state }) => ({
        ...{ recordId: id, label: subject, field: 'state' },
        why: { code: state === 'failed' ? 'failed' : 'open', params: {} },
      })),
      ...{ missingCount: need - (checks.length - open.length), where: { path: 'control/checks' } },
      seen: checks.map(({ id, version }) => ({ id, version })),
    }
  },
})
