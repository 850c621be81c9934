import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { functionItem, requirementLine } from '../../requirements-contract.ts'
import { traceRequirements } from '../../rules/trace.ts'

export interface TraceFacts {
  /** The requirements in scope of the baseline; of the newest version where there is no baseline. */
  readonly lines: readonly TracedLine[]
  readonly functions: readonly {
    readonly id: string
    readonly version: number
    readonly requirements: string[] | null
  }[]
}
interface TracedLine {
  readonly id: string
  readonly version: number
  readonly number: string
  readonly text: string
  readonly priority: string
  readonly state: string
}

export function traceFacts({ workspaceId, projectId, iteration }: GatePlace): SQL {
  const here = sql`workspace_id = ${workspaceId} and project_id = ${projectId} and iteration <= ${iteration}
    and deleted_at is null`
  return sql`(
    select json_build_object(
      'lines', (select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'number', r.number,
          'text', r.text, 'priority', r.priority, 'state', r.state) order by r.number), '[]')
        from requirement_line r where r.workspace_id = ${workspaceId} and r.deleted_at is null
          and r.document_id = (select d.id from requirement_document d where ${here}
            order by (d.state = 'baselined') desc, d.number desc limit 1)),
      'functions', (select coalesce(json_agg(json_build_object('id', f.id, 'version', f.version,
          'requirements', f.requirements) order by f.id), '[]')
        from function_item f where ${here})))`
}

/** Every must requirement is met by a function or design element. */
export const requirementsTracedCheck = defineCheck<Record<string, never>, TraceFacts>({
  name: 'deals.requirements_traced',
  label: { zh: '每条“必须”的需求都有功能来满足', en: 'Every must requirement is met by a function' },
  notes: {
    none: { zh: '需求文档里还没有“必须”的需求', en: 'The requirements name nothing that is a must' },
    untraced: { zh: '还没有功能满足它', en: 'No function meets it yet' },
  },
  params: z.strictObject({}),
  reads: [requirementLine.type, functionItem.type],
  facts: traceFacts,
  judge: ({ lines, functions }) => {
    const musts = traceRequirements(lines, functions).filter(one => one.line.priority === 'must')
    const open = musts.filter(one => one.functions.length === 0)
    return {
      passed: musts.length > 0 && open.length === 0,
      have: musts.length - open.length,
      need: Math.max(musts.length, 1),
      ...(musts.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ line: { id, number, text } }) => ({
        ...{ recordId: id, label: `${number} ${text}`, why: { code: 'untraced', params: {} } },
      })),
      missingCount: musts.length === 0 ? 1 : open.length,
      where: { path: musts.length === 0 ? 'deals/requirements' : 'deals/functions' },
      seen: [...lines, ...functions].map(({ id, version }) => ({ id, version })),
    }
  },
})
