import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { openQuestions, type Vrio } from '../../rules/vrio.ts'

export interface CompetenceFacts extends Vrio {
  readonly id: string
  readonly version: number
  readonly name: string
}

interface Params {
  readonly min: number
}

/** Is there enough that the firm has or can do, and is each judged to its end? */
export const competencesJudgedCheck = defineCheck<Params, readonly CompetenceFacts[]>({
  name: 'strategy.competences_judged',
  label: { zh: '至少评估 {min} 项核心竞争力', en: 'At least {min} {min|competence|competences} judged' },
  notes: {
    too_few: { zh: '还差 {left} 项', en: '{left} more {left|is|are} needed' },
    open: { zh: '还有问题没有回答', en: 'A question is still open' },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000) }),
  reads: ['competence'],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'name', c.name,
      'valuable', c.valuable, 'rare', c.rare, 'hardToImitate', c.hard_to_imitate, 'organised', c.organised)
      order by c.id), '[]')
    from competence c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.deleted_at is null)`,
  judge: (all, { min }) => {
    const missing = all.flatMap(missingOf)
    const judged = all.length - missing.length
    const left = Math.max(min - all.length, 0)
    return {
      passed: missing.length === 0 && judged >= min,
      have: judged,
      need: Math.max(min, all.length),
      ...(left > 0 && { note: { code: 'too_few', params: { left } } }),
      missing: missing.slice(0, 20),
      missingCount: missing.length + left,
      where: { path: 'strategy/competences' },
      seen: all.map(({ id, version }) => ({ id, version })),
    }
  },
})

function missingOf(one: CompetenceFacts): Missing[] {
  const [field] = openQuestions(one)
  return field ? [{ recordId: one.id, label: one.name, field, why: { code: 'open', params: {} } }] : []
}
