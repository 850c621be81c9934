import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { closingReport } from '../../contract.ts'

interface ReportFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: string
}

/** The iteration's closing report is approved, and no newer version is being written. */
export const reportApprovedCheck = defineCheck<Record<string, never>, readonly ReportFacts[]>({
  name: 'closing.report_approved',
  label: { zh: '结项报告已批准', en: 'The closing report is approved' },
  notes: {
    none: { zh: '还没有写结项报告', en: 'No closing report has been written' },
    draft: { zh: '第 {number} 版还在起草', en: 'Version {number} is still a draft' },
    submitted: { zh: '第 {number} 版等待批准', en: 'Version {number} waits for the approval' },
  },
  params: z.strictObject({}),
  reads: [closingReport.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'name', r.name, 'number', r.number,
      'state', r.state) order by r.number desc), '[]')
    from closing_report r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null)`,
  judge: ([newest]) => {
    const passed = newest?.state === 'approved'
    const open = newest && !passed ? [newest] : []
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1, missingCount: passed ? 0 : 1 },
      ...(!newest && { note: { code: 'none', params: {} } }),
      missing: open.map(({ id, name, number, state }) => ({
        ...{ recordId: id, label: `${name} v${number}`, field: 'state' },
        why: { code: state, params: { number } },
      })),
      where: { path: 'closing' },
      seen: newest ? [{ id: newest.id, version: newest.version }] : [],
    }
  },
})
