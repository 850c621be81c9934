import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { training } from '../../contract.ts'
import type { Training } from '../trainings/require-training-state.ts'

export type TrainingFacts = Pick<Training, 'id' | 'version' | 'topic' | 'state'> & {
  /** How many of those who came have no score. */
  readonly unscored: number
}

/** Sales staff has been trained, and tested on it; what was cancelled does not count. */
export const trainingsTested = defineCheck<{ min: number }, readonly TrainingFacts[]>({
  name: 'trainings.tested',
  label: { zh: '已举行并考核的培训够数', en: 'Enough trainings are held and tested' },
  notes: {
    too_few: {
      zh: '已考核的培训有 {count} 场，至少要 {min} 场。',
      en: '{count} {count|training has|trainings have} been tested; at least {min} {min|is|are} asked for.',
    },
    not_held: { zh: '还没有举行。', en: 'It has not been held.' },
    no_scores: {
      zh: '已举行，还缺 {count} 份成绩。',
      en: 'It was held, but {count} {count|score is|scores are} missing.',
    },
    not_closed: {
      zh: '成绩齐了，还没有记为已考核。',
      en: 'Its scores are complete, but it is not recorded as tested.',
    },
  },
  params: z.strictObject({ min: z.int().min(1).max(1_000).default(1) }),
  reads: [training.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'topic', t.topic, 'state', t.state,
      'unscored', (select count(*) from jsonb_array_elements(coalesce(t.attendance, '[]')) a
        where (a->>'attended')::boolean and a->>'score' is null)) order by t.planned_on, t.id), '[]')
    from training t where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
      and t.iteration = ${place.iteration} and t.deleted_at is null)`,
  judge: (trainings, { min }) => {
    const have = trainings.filter(one => one.state === 'tested').length
    const passed = have >= min
    const open = passed ? [] : trainings.filter(one => one.state === 'planned' || one.state === 'held')
    return {
      passed,
      have,
      need: min,
      ...(!passed && { note: { code: 'too_few', params: { count: have, min } } }),
      missing: open
        .slice(0, 20)
        .map(one => ({ recordId: one.id, label: one.topic, field: fieldOf(one), why: openBecause(one) })),
      missingCount: Math.max(min - have, 0),
      where: { path: 'campaigns/trainings' },
      seen: trainings.map(({ id, version }) => ({ id, version })),
    }
  },
})

function openBecause({ state, unscored }: TrainingFacts) {
  if (state === 'planned') return { code: 'not_held', params: {} }
  if (unscored === 0) return { code: 'not_closed', params: {} }
  return { code: 'no_scores', params: { count: unscored } }
}

function fieldOf({ state }: TrainingFacts): string {
  return state === 'planned' ? 'plannedOn' : 'attendance'
}
