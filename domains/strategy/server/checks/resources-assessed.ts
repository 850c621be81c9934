import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { resourceAssessment } from '../../contract.ts'
import { resourceLack } from '../../rules/resource-lack.ts'

export type ResourceFacts = Pick<
  RecordOf<typeof resourceAssessment>,
  'id' | 'version' | 'resource' | 'kind' | 'have' | 'need' | 'gap' | 'answer' | 'answeredById'
>

const { options } = resourceAssessment.fields.kind
const kindSchema = z.enum(Object.keys(options) as ResourceFacts['kind'][])

/** Is each kind of resource assessed to its end, and every gap answered? */
export const resourcesAssessedCheck = defineCheck<{ kinds: ResourceFacts['kind'][] }, readonly ResourceFacts[]>({
  name: 'strategy.resources_assessed',
  label: { zh: '每类资源都已评估，缺口都有办法', en: 'Every kind of resource is assessed, every gap is answered' },
  notes: {
    ...options,
    not_assessed: { zh: '这类资源还没有评估。', en: 'This kind of resource is not assessed yet.' },
    have: { zh: '没有写我们有什么。', en: 'It does not say what we have.' },
    need: { zh: '没有写策略需要什么。', en: 'It does not say what the strategy needs.' },
    gap: { zh: '没有判断有没有缺口。', en: 'It does not say whether there is a gap.' },
    answer: { zh: '有缺口，没有写怎么补。', en: 'There is a gap, and nobody says how it is filled.' },
    answeredById: { zh: '有缺口，没有写由谁补。', en: 'There is a gap, and it is not said who fills it.' },
  },
  params: z.strictObject({ kinds: z.array(kindSchema).min(1).max(6) }),
  words: { kinds: { options } },
  reads: [resourceAssessment.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'resource', r.resource,
      'kind', r.kind, 'have', r.have, 'need', r.need, 'gap', r.gap, 'answer', r.answer,
      'answeredById', r.answered_by_id) order by r.id), '[]')
    from resource_assessment r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
      and r.iteration = ${place.iteration} and r.deleted_at is null)`,
  judge: (all, { kinds }) => {
    const asked = [...new Set(kinds)]
    const found = asked.map(kind => missingOf(kind, all))
    const missing = found.flat()
    return {
      passed: missing.length === 0,
      have: found.filter(one => one.length === 0).length,
      need: asked.length,
      missing: missing.slice(0, 20),
      missingCount: missing.length,
      where: { path: 'strategy/resources' },
      seen: all.filter(one => asked.includes(one.kind)).map(({ id, version }) => ({ id, version })),
    }
  },
})

/** The label of a kind that nobody has assessed is its code: its words are among the notes. */
function missingOf(kind: ResourceFacts['kind'], all: readonly ResourceFacts[]): Missing[] {
  const mine = all.filter(one => one.kind === kind)
  if (mine.length === 0) return [{ label: kind, field: 'kind', why: { code: 'not_assessed', params: {} } }]
  return mine.flatMap(one => {
    const field = resourceLack(one)
    return field ? [{ recordId: one.id, label: one.resource, field, why: { code: field, params: {} } }] : []
  })
}
