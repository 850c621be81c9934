import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { baseline } from '../../contract.ts'

type Facts = { readonly id: string; readonly version: number; readonly number: number; readonly setOn: string } | null

/** Was a baseline set in this iteration? */
export const baselineSet = defineCheck<Record<string, never>, Facts>({
  name: 'control.baseline_set',
  label: { zh: '已设定基线', en: 'A baseline is set' },
  notes: {
    set: { zh: '基线 {number}，{setOn} 设定。', en: 'Baseline {number}, set on {setOn}.' },
    none: { zh: '还没有基线。', en: 'There is no baseline yet.' },
  },
  params: z.strictObject({}),
  reads: [baseline.type],
  facts: place => sql`(
    select json_build_object('id', b.id, 'version', b.version, 'number', b.number, 'setOn', b.set_on)
    from baseline b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null
    order by b.number desc limit 1)`,
  judge: found => ({
    ...{ passed: found !== null, have: found ? 1 : 0, need: 1 },
    note: found ? { code: 'set', params: { number: found.number, setOn: found.setOn } } : { code: 'none', params: {} },
    ...{ missing: [], missingCount: found ? 0 : 1, where: { path: 'control' } },
    seen: found ? [{ id: found.id, version: found.version }] : [],
  }),
})
