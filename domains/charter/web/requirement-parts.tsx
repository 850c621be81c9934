import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import type { requirement } from '../entities/requirement.ts'
import { RequirementMenu } from './requirement-menu.tsx'

/** What a requirement's page shows; it leads back to the charter. */
export const requirementParts: RecordPageParts<typeof requirement> = {
  facts: [
    ...(['number', 'statement', 'expectedResult', 'acceptance', 'priority', 'source'] as const),
    ...(['state', 'metOn', 'dropReason'] as const),
  ],
  menu: (record, rest) => <RequirementMenu requirement={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/charter`,
    label: <Sentence text={{ zh: '章程', en: 'Charter' }} />,
  }),
}
