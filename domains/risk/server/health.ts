import { sql } from 'drizzle-orm'
import { defineHealth } from '#domains/process/reads.ts'

interface Facts {
  readonly open: number
  readonly overdue: number
  readonly critical: number
}

/** Risks without a response and issues over their date as part of a project's health; a critical issue over its date is a risk itself. */
export const riskHealth = defineHealth<Facts>({
  name: 'risk.open',
  about: 'risks',
  reads: ['risk', 'issue'],
  notes: {
    open: { zh: '{open} 个风险没有应对', en: '{open} {open|risk|risks} without a response' },
    overdue: { zh: '{overdue} 个问题超期未解决', en: '{overdue} {overdue|issue|issues} over {overdue|its|their} date' },
  },
  facts: place => sql`(
    select json_build_object(
      'open', (select count(*) from risk r where r.workspace_id = ${place.workspaceId}
        and r.project_id = ${place.projectId} and r.state = 'open' and r.deleted_at is null),
      'overdue', count(*), 'critical', count(*) filter (where i.severity = 'critical'))
    from issue i where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.state = 'open' and i.due_on < ${place.today}::date and i.deleted_at is null)`,
  judge: ({ open, overdue, critical }) => [
    ...(overdue > 0
      ? [{ level: critical > 0 ? 'risk' : 'attention', note: { code: 'overdue', params: { overdue } } } as const]
      : []),
    ...(open > 0 ? [{ level: 'attention', note: { code: 'open', params: { open } } } as const] : []),
  ],
})
