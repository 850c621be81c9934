import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { qualityCheck } from '../entities/quality-check.ts'
import { CheckForm, type CheckVerb } from './check-form.tsx'
import { controlTexts } from './control-texts.ts'
import type { Check } from './use-control.ts'

/** What a check's page and panel show. */
export const checkParts: RecordPageParts<typeof qualityCheck> = {
  facts: [
    ...(['subject', 'kind', 'criterion', 'target', 'method', 'dueOn'] as const),
    ...(['checkedOn', 'measured', 'rounds', 'concession'] as const),
  ],
  menu: (record, rest) => <CheckMenu check={record} rest={rest} />,
  back: record => ({
    href: `/projects/${record.projectId}/control/checks`,
    label: <Sentence text={qualityCheck.label} />,
  }),
}

const ITEMS: Record<Check['state'], readonly CheckVerb[]> = {
  open: ['record'],
  failed: ['record', 'concede'],
  passed: ['reopen'],
  conceded: ['reopen'],
}

function CheckMenu({ check, rest }: { check: Check; rest: readonly RecordCommand[] }) {
  const t = useTexts(controlTexts)
  const [verb, setVerb] = useState<CheckVerb | null>(null)
  const { barred } = useWriteIn(check.projectId, 'control', check.ownerId, check.iteration)
  const own = ITEMS[check.state].map(item => ({
    key: item,
    label: t(item === 'record' && check.state === 'failed' ? 'recordAgain' : item),
    onClick: () => setVerb(item),
  }))
  return (
    <>
      <RecordCommands page commands={[...own, ...rest]} barred={barred} next="record" name={check.subject} />
      {verb && <CheckForm check={check} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
