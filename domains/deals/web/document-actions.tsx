import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { ApprovalView } from '#domains/process/contract.ts'
import { DocumentForm, type DocumentVerb } from './document-form.tsx'
import { requirementsTexts } from './requirements-texts.ts'
import { SubmitDocument } from './submit-document.tsx'
import {
  type RequirementDocument,
  type RequirementVersion,
  useRequirementCommands,
  useRequirementForms,
} from './use-requirements.ts'

type Verb = DocumentVerb | 'withdraw' | 'baseline'

const ITEMS: Readonly<Partial<Record<RequirementDocument['state'], readonly [next: Verb, ...rest: Verb[]]>>> = {
  reviewed: ['send', 'reopen'],
  sent: ['confirm', 'refuse', 'reopen'],
  confirmed: ['baseline'],
  baselined: ['anew'],
}

interface DocumentActionsProps {
  version: RequirementVersion
  approval: ApprovalView | null
}

/** What can be done with the newest version in its state; what usually follows stands by itself. */
export function DocumentActions({ version, approval }: DocumentActionsProps) {
  const { document } = version
  if (document.state === 'draft') return <SubmitDocument version={version} />
  if (document.state === 'submitted') return <Decide document={document} approval={approval} />
  return <Commands document={document} verbs={ITEMS[document.state] ?? []} />
}

function Decide({ document, approval }: { document: RequirementDocument; approval: ApprovalView | null }) {
  const t = useTexts(requirementsTexts)
  const { decide } = useRequirementForms()
  const { me } = useWorkspace()
  return (
    <>
      {approval?.mayDecide && <DecideApproval approvalId={approval.id} t={t} decide={decide} />}
      {approval?.submitterId === me.person.id && <Commands document={document} verbs={['withdraw']} />}
    </>
  )
}

function Commands({ document, verbs }: { document: RequirementDocument; verbs: readonly Verb[] }) {
  const t = useTexts(requirementsTexts)
  const { withdraw, baseline } = useRequirementCommands()
  const { barred } = useWriteIn(document.projectId, 'deals', document.ownerId)
  const [verb, setVerb] = useState<DocumentVerb | null>(null)
  const act = (one: Verb) => {
    if (one === 'withdraw') withdraw.mutate(knownOf(document))
    else if (one === 'baseline') baseline.mutate(knownOf(document))
    else setVerb(one)
  }
  const commands = verbs.map(one => ({ key: one, label: t(one), onClick: () => act(one) }))
  const busy = withdraw.isPending || baseline.isPending
  return (
    <>
      <RecordCommands page commands={commands} next={verbs[0]} barred={barred} name={document.name} loading={busy} />
      {verb && <DocumentForm document={document} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
