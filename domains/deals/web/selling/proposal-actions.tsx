import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { ProposalSheet } from '../../selling-contract.ts'
import { ProposalForm, type ProposalVerb } from './proposal-form.tsx'
import { sellingTexts } from './selling-texts.ts'
import { type Proposal, useSellingCommands, useSellingForms } from './use-selling.ts'

const VERBS: Record<Proposal['state'], readonly ProposalVerb[]> = {
  draft: ['submit'],
  submitted: [],
  approved: ['send', 'revise'],
  sent: ['confirm', 'refuse', 'revise'],
  accepted: ['revise'],
  rejected: ['revise'],
  revised: ['revise'],
}

/** What can be done with the newest version in its state. */
export function ProposalActions({ sheet, proposal }: { sheet: ProposalSheet; proposal: Proposal }) {
  const t = useTexts(sellingTexts)
  const [verb, setVerb] = useState<ProposalVerb | null>(null)
  const { barred } = useWriteIn(proposal.projectId, 'deals', proposal.ownerId)
  if (proposal.state === 'submitted') return <Asked sheet={sheet} proposal={proposal} />
  const verbs = VERBS[proposal.state]
  const commands = verbs.map(key => ({ key, label: t(key), onClick: () => setVerb(key) }))
  const lacks = proposal.state === 'draft' && sheet.lines.length === 0 ? t('lackLines') : null
  return (
    <>
      {lacks || barred ? (
        <ActionButton type="primary" reason={barred ?? lacks}>
          {t(verbs[0] ?? 'revise')}
        </ActionButton>
      ) : (
        <RecordCommands commands={commands} next={verbs[0]} barred={barred} name={proposal.name} page />
      )}
      {verb && <ProposalForm proposal={proposal} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

/** Whoever may decide does so where the version is read; whoever submitted it may take it back. */
function Asked({ sheet: { approval }, proposal }: { sheet: ProposalSheet; proposal: Proposal }) {
  const t = useTexts(sellingTexts)
  const { me } = useWorkspace()
  const { withdraw } = useSellingCommands()
  const { decide } = useSellingForms()
  const { barred } = useWriteIn(proposal.projectId, 'deals', proposal.ownerId)
  return (
    <>
      {approval?.mayDecide && <DecideApproval approvalId={approval.id} t={t} decide={decide} />}
      {approval?.submitterId === me.person.id && (
        <ActionButton reason={barred} loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(proposal))}>
          {t('withdraw')}
        </ActionButton>
      )}
    </>
  )
}
