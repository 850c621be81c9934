import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { changeRequest } from '../../entities/change-request.ts'
import { ChangeAnswer } from './change-answer.tsx'
import { ChangeApplied } from './change-applied.tsx'
import { ChangeEffectPanel } from './change-effect-panel.tsx'
import { ChangeMenu } from './change-menu.tsx'
import { ChangeOperations } from './change-operations.tsx'

/** The page of a change request: what is asked, what it would do, the approval, and what applying it has set. */
export const changeParts: RecordPageParts<typeof changeRequest> = {
  facts: ['title', 'what', 'why', 'askedBy', 'scope'],
  panels: record => (
    <>
      {record.endReason && <KeyFacts further entity={changeRequest} record={record} fields={['endReason']} />}
      <ChangeOperations change={record} />
      <ChangeEffectPanel change={record} />
      <ChangeAnswer change={record} />
      <ChangeApplied change={record} />
    </>
  ),
  menu: (record, rest) => <ChangeMenu change={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/change-requests`,
    label: <Sentence text={changeRequest.label} />,
  }),
}
