import { useState } from 'react'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { IssueForm, type IssueVerb, useIssueWord } from './issue-form.tsx'
import type { Issue } from './use-risks.ts'

const ITEMS: Record<Issue['state'], readonly IssueVerb[]> = {
  foreseen: ['prevent', 'raise', 'assign', 'postpone'],
  open: ['resolve', 'assign', 'postpone', 'escalate'],
  resolved: ['reopen'],
  prevented: ['raise'],
}
const NEXT: Partial<Record<Issue['state'], IssueVerb>> = { foreseen: 'prevent', open: 'resolve' }

interface IssueMenuProps {
  issue: Issue
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of an issue. */
export function IssueMenu({ issue, rest }: IssueMenuProps) {
  const word = useIssueWord()
  const [verb, setVerb] = useState<IssueVerb | null>(null)
  const { barred } = useWriteIn(issue.projectId, 'risk', issue.ownerId)
  const own = ITEMS[issue.state].map(item => ({ key: item, label: word(item), onClick: () => setVerb(item) }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[issue.state]} name={issue.title} />
      {verb && <IssueForm issue={issue} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
