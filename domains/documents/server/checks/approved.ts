import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'

export interface BookFacts {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly number: number
  readonly state: string
}

/** Is a document of this kind approved in this iteration? */
export const approved = defineCheck<{ kind: 'plan_book' }, readonly BookFacts[]>({
  name: 'documents.approved',
  label: { zh: '策划书已批准', en: 'Plan book approved' },
  notes: {
    none: { zh: '还没有生成策划书', en: 'No plan book has been generated' },
    draft: { zh: '已生成，还没有提交', en: 'Generated, not submitted yet' },
    submitted: { zh: '等待批准', en: 'Waiting for the approval' },
  },
  params: z.strictObject({ kind: z.enum(['plan_book']) }),
  reads: ['plan_book'],
  facts: place => sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'version', b.version, 'name', b.name, 'number', b.number,
      'state', b.state) order by b.number desc), '[]')
    from plan_book b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null)`,
  judge: books => {
    const passed = books.filter(one => one.state === 'approved')
    const [latest] = books
    const open = passed.length > 0 || !latest ? [] : [latest]
    return {
      passed: passed.length > 0,
      have: passed.length,
      need: 1,
      ...(!latest && { note: { code: 'none', params: {} } }),
      missing: open.map(({ id, name, number, state }) => ({
        recordId: id,
        label: `${name} v${number}`,
        field: 'state',
        why: { code: state, params: {} },
      })),
      missingCount: open.length,
      where: { path: 'documents/plan_book' },
      seen: books.map(({ id, version }) => ({ id, version })),
    }
  },
})
