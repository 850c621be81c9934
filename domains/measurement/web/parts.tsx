import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { adjustment } from '../entities/adjustment.ts'
import { lesson } from '../entities/lesson.ts'
import { AdjustmentActions } from './adjustment-actions.tsx'
import { LessonActions } from './lesson-actions.tsx'

/** What an adjustment's own page shows beside its facts. */
export const adjustmentParts: RecordPageParts<typeof adjustment> = {
  commands: record => <AdjustmentActions record={record} />,
  back: record => ({
    href: `/projects/${record.projectId}/measurement/adjustments`,
    label: <Sentence text={adjustment.label} />,
  }),
}

/** The same of a lesson. */
export const lessonParts: RecordPageParts<typeof lesson> = {
  commands: record => <LessonActions record={record} />,
  back: record => ({
    href: `/projects/${record.projectId}/measurement/lessons`,
    label: <Sentence text={lesson.label} />,
  }),
}
