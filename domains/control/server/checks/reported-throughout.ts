import { diffDays } from '@yingce/scheduling/calendar-date'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { statusReport } from '../../contract.ts'

export type SentFacts = Pick<RecordOf<typeof statusReport>, 'id' | 'version' | 'periodStart' | 'periodEnd'>

interface Gap {
  readonly from: string
  readonly to: string
}

/** Was a status report sent for every period, none of them longer than so many days, up to now? */
export const reportedThroughout = defineCheck<{ days: number }, readonly SentFacts[]>({
  name: 'control.reported_throughout',
  label: {
    zh: '每期都有已发送的进展报告，间隔不超过 {days} 天',
    en: 'A status report was sent for every period of at most {days} {days|day|days}',
  },
  notes: {
    none: { zh: '还没有发送过进展报告', en: 'No status report has been sent yet' },
    gap: { zh: '这段时间没有报告', en: 'No report tells of these days' },
  },
  params: z.strictObject({ days: z.int().min(1).max(366) }),
  reads: [statusReport.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'periodStart', r.period_start,
      'periodEnd', r.period_end) order by r.period_end, r.id), '[]')
    from status_report r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.state = 'sent' and r.deleted_at is null)`,
  judge: (sent, { days }, { today }) => {
    const gaps = gapsOf(sent, days, today)
    return {
      passed: sent.length > 0 && gaps.length === 0,
      have: sent.length,
      need: sent.length + Math.max(gaps.length, sent.length === 0 ? 1 : 0),
      ...(sent.length === 0 && { note: { code: 'none', params: {} } }),
      missing: gaps.slice(0, 20).map(({ from, to }) => ({
        label: { zh: `${from} 至 ${to}`, en: `${from} to ${to}` },
        why: { code: 'gap', params: {} },
      })),
      missingCount: Math.max(gaps.length, sent.length === 0 ? 1 : 0),
      where: { path: 'control/reports' },
      seen: sent.map(({ id, version }) => ({ id, version })),
    }
  },
})

/** The stretches longer than a period at whose end no report was sent; the last one lasts until today. */
function gapsOf(sent: readonly SentFacts[], days: number, today: string): Gap[] {
  const ends = sent.map(one => one.periodEnd)
  return ends
    .map((from, index) => ({ from, to: ends[index + 1] ?? today }))
    .filter(({ from, to }) => diffDays(from, to) > days)
}
