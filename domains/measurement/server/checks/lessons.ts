import type { Verdict } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { lesson } from '../../contract.ts'
import { measurementNotes } from '../../notes.ts'

interface LessonFact {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly state: 'draft' | 'published'
}

/** As many lessons as asked for were published in this iteration. */
export const lessonsPublished = defineCheck<{ min: number }, readonly LessonFact[]>({
  name: 'measurement.lessons',
  label: { zh: '至少有 {min} 条经验教训', en: 'At least {min} {min|lesson|lessons}' },
  notes: measurementNotes,
  params: z.strictObject({ min: z.int().min(1) }),
  reads: [lesson.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object(
      'id', l.id, 'version', l.version, 'name', l.name, 'state', l.state) order by l.id), '[]')
    from lesson l
    where l.workspace_id = ${place.workspaceId} and l.project_id = ${place.projectId}
      and l.iteration = ${place.iteration} and l.deleted_at is null)`,
  judge: (lessons, { min }) => judgeLessons(lessons, min),
})

const SHOWN = 20

export function judgeLessons(lessons: readonly LessonFact[], min: number): Verdict {
  const published = lessons.filter(one => one.state === 'published')
  const left = Math.max(0, min - published.length)
  const drafts = left > 0 ? lessons.filter(one => one.state === 'draft') : []
  return {
    passed: left === 0 && published.length > 0,
    have: published.length,
    need: min,
    ...(left > 0 && { note: { code: 'too_few_lessons', params: { left } } }),
    missing: drafts.slice(0, SHOWN).map(({ id, name }) => ({
      ...{ recordId: id, label: name, field: 'state', why: { code: 'lesson_draft', params: {} } },
    })),
    missingCount: left,
    where: { path: 'measurement/lessons' },
    seen: published.map(({ id, version }) => ({ id, version })),
  }
}
