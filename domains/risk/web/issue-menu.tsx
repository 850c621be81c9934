import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { IssueForm, type IssueVerb } from './issue-form.tsx'
import { riskTexts } from './risk-texts.ts'
import type { Issue } from './use-risks.ts'

const ITEMS: Record<Issue['state'], readonly IssueVerb[]> = {
  open: ['resolve', 'assign', 'postpone', 'escalate'],
  resolved: ['reopen'],
}

interface IssueMenuProps {
  issue: Issue
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of an issue. */
export function IssueMenu({ issue, rest }: IssueMenuProps) {
  const t = useTexts(riskTexts)
  const [verb, setVerb] = useState<IssueVerb | null>(null)
  const { barred } = useWriteIn(issue.projectId, 'risk', issue.ownerId)
  const own = ITEMS[issue.state].map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={issue.state === 'open' ? 'resolve' : undefined} name={issue.title} />
      {verb && <IssueForm issue={issue} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
