import { diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { risk } from '../../contract.ts'

export type ReviewFacts = Pick<RecordOf<typeof risk>, 'id' | 'version' | 'event' | 'state' | 'reviewedOn'>

/** The risks of a project up to this iteration, with the day on which each was looked at last. */
function reviewFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'event', r.event, 'state', r.state,
      'reviewedOn', r.reviewed_on) order by r.id), '[]')
    from risk r
    where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration <= ${place.iteration} and r.deleted_at is null)`
}

/** Was every risk that can still happen looked at again within so many days? A register without risks passes nothing. */
export const reviewedCheck = defineCheck<{ days: number }, readonly ReviewFacts[]>({
  name: 'risks.reviewed',
  label: {
    zh: '每个风险在最近 {days} 天内复核过',
    en: 'Every risk was reviewed in the last {days} {days|day|days}',
  },
  notes: {
    none: { zh: '还没有登记风险', en: 'No risk has been entered' },
    never: { zh: '还没有复核过', en: 'It has never been reviewed' },
    late: { zh: '上次复核是 {date}', en: 'It was last reviewed on {date}' },
  },
  params: z.strictObject({ days: z.int().min(1).max(366) }),
  reads: ['risk'],
  facts: reviewFacts,
  judge: (risks, { days }, { today }) => {
    const live = risks.filter(one => one.state === 'open' || one.state === 'answered')
    const late = live.filter(one => !one.reviewedOn || diffDays(one.reviewedOn, today) > days)
    return {
      passed: risks.length > 0 && late.length === 0,
      have: risks.length - late.length,
      need: Math.max(1, risks.length),
      ...(risks.length === 0 && { note: { code: 'none', params: {} } }),
      missing: late.slice(0, 20).map(({ id, event, reviewedOn }) => ({
        ...{ recordId: id, label: event, field: 'reviewedOn' },
        why: reviewedOn ? { code: 'late', params: { date: reviewedOn } } : { code: 'never', params: {} },
      })),
      missingCount: Math.max(late.length, risks.length === 0 ? 1 : 0),
      where: { path: 'risk/risks' },
      seen: risks.map(({ id, version }) => ({ id, version })),
    }
  },
})
