import { hasText } from '@yingce/process/has-text'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '../../check.ts'

interface Facts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly aim: string | null
}

/** The project says which of the company's aims it serves. */
export const aimGiven = defineCheck<Record<string, never>, Facts>({
  name: 'process.aim_given',
  label: { zh: '写明服务于公司的哪个目标', en: 'The company aim that it serves is given' },
  notes: { 'aim.missing': { zh: '还没有写', en: 'not written yet' } },
  params: z.strictObject({}),
  reads: [],
  facts: place => sql`(
    select json_build_object('id', j.id, 'version', j.version, 'name', j.name, 'aim', j.aim)
    from project j where j.workspace_id = ${place.workspaceId} and j.id = ${place.projectId})`,
  judge: ({ id, version, name, aim }) => {
    const given = hasText(aim)
    const missing = given ? [] : [{ recordId: id, label: name, field: 'aim', why: { code: 'aim.missing', params: {} } }]
    return {
      ...{ passed: given, have: given ? 1 : 0, need: 1, missing, missingCount: missing.length },
      where: { path: 'overview', recordId: id, field: 'aim' },
      seen: [{ id, version }],
    }
  },
})
