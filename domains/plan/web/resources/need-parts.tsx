import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { resourceNeed } from '../../entities/resource-need.ts'
import { NeedMenu } from './need-menu.tsx'

/** What the page of a need shows. */
export const needParts: RecordPageParts<typeof resourceNeed> = {
  facts: [
    ...(['what', 'kind', 'quantity', 'unit', 'neededFrom', 'neededUntil', 'taskId', 'note'] as const),
    ...(['source', 'securedOn', 'gap', 'answer', 'measures', 'dueOn', 'reason'] as const),
  ],
  menu: (record, rest) => <NeedMenu need={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/plan/resources`,
    label: <Sentence text={resourceNeed.label} />,
  }),
}
