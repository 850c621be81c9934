import { diffDays } from '@yingce/scheduling/calendar-date'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { statusReport } from '../../contract.ts'

type Facts = { readonly id: string; readonly version: number; readonly periodEnd: string } | null

/** Does the newest report that was sent tell of a period that ended not longer ago than so many days? */
export const statusCurrent = defineCheck<{ days: number }, Facts>({
  name: 'control.status_current',
  label: {
    zh: '最近 {days} 天内有已发送的进展报告',
    en: 'A status report sent for a period that ended in the last {days} {days|day|days}',
  },
  notes: {
    last: { zh: '最近一份报告到 {end} 为止。', en: 'The last report ends on {end}.' },
    none: { zh: '还没有发送过进展报告。', en: 'No status report has been sent yet.' },
  },
  params: z.strictObject({ days: z.int().min(1).max(366) }),
  reads: [statusReport.type],
  facts: place => sql`(
    select json_build_object('id', r.id, 'version', r.version, 'periodEnd', r.period_end)
    from status_report r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.state = 'sent' and r.deleted_at is null
    order by r.period_end desc, r.id desc limit 1)`,
  judge: (last, { days }, { today }) => {
    const passed = last !== null && diffDays(last.periodEnd, today) <= days
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1 },
      note: last ? { code: 'last', params: { end: last.periodEnd } } : { code: 'none', params: {} },
      ...{ missing: [], missingCount: passed ? 0 : 1, where: { path: 'control/reports' } },
      seen: last ? [{ id: last.id, version: last.version }] : [],
    }
  },
})
