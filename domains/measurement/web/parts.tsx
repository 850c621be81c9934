import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { adjustment } from '../entities/adjustment.ts'
import { finding } from '../entities/finding.ts'
import { lesson } from '../entities/lesson.ts'
import { AdjustmentActions } from './adjustment-actions.tsx'
import { FindingMenu } from './finding-menu.tsx'
import { LessonActions } from './lesson-actions.tsx'

/** What an adjustment's own page shows beside its facts. */
export const adjustmentParts: RecordPageParts<typeof adjustment> = {
  commands: record => <AdjustmentActions record={record} />,
  back: record => ({
    href: `/projects/${record.projectId}/measurement/adjustments`,
    label: <Sentence text={adjustment.label} />,
  }),
}

/** The same of a finding: its measure, and what came of it. */
export const findingParts: RecordPageParts<typeof finding> = {
  facts: ['kind', 'text', 'measure', 'dueOn', 'result', 'doneOn'],
  menu: (record, rest) => <FindingMenu finding={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/measurement/evaluation`,
    label: <Sentence text={finding.label} />,
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
