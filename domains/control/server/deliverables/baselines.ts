import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { baseline } from '../../contract.ts'

interface Facts {
  readonly count: number
  readonly number: number | null
  readonly setOn: string | null
}

/** The baseline that counts. */
export const baselinesDeliverable = defineDeliverable<Facts>({
  type: baseline.type,
  notes: { set: { zh: '基线 {number}，{setOn} 设定', en: 'Baseline {number}, set on {setOn}' } },
  facts: place => sql`(
    select json_build_object('count', count(*), 'number', max(b.number), 'setOn', max(b.set_on))
    from baseline b where b.workspace_id = ${place.workspaceId} and b.project_id = ${place.projectId}
      and b.iteration = ${place.iteration} and b.deleted_at is null)`,
  summarise: ({ count, number, setOn }) => {
    if (count === 0) return { count: 0, done: 0, line: null }
    return { count: 1, done: 1, line: { code: 'set', params: { number, setOn } } }
  },
})
