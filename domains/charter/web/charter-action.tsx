import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import type { CharterSheet } from '../contract.ts'
import { charter as entity } from '../entities/charter.ts'
import { charterTexts } from './charter-texts.ts'
import { type Charter, useCharterCommands, useCharterForms } from './use-charter.ts'

interface CharterActionProps {
  projectId: string
  sheet: CharterSheet
}

/** The one thing to do next with a charter: begin it, submit it, decide on it, take it back, or revise it. */
export function CharterAction({ projectId, sheet }: CharterActionProps) {
  const { barred } = useWriteIn(projectId, 'charter')
  const [newest] = sheet.versions
  if (!newest) return <Begin projectId={projectId} barred={barred} />
  switch (newest.state) {
    case 'draft':
      return <Submit version={newest} gaps={sheet.gaps.length} barred={barred} />
    case 'in_approval':
      return <Asked version={newest} approval={sheet.approval} barred={barred} />
    default:
      return <Revise version={newest} barred={barred} />
  }
}

function Begin({ projectId, barred }: { projectId: string; barred: Barred | null }) {
  const t = useTexts(charterTexts)
  const { begin } = useCharterCommands()
  return (
    <ActionButton type="primary" reason={barred} loading={begin.isPending} onClick={() => begin.mutate({ projectId })}>
      {t('begin')}
    </ActionButton>
  )
}

interface StepProps {
  version: Charter
  barred: Barred | null
}

function Submit({ version, gaps, barred }: StepProps & { gaps: number }) {
  const t = useTexts(charterTexts)
  const { submit } = useCharterForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton
        type="primary"
        reason={barred ?? (gaps > 0 && t('lacks', { count: gaps }))}
        onClick={() => setOpen(true)}
      >
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={entity}
        record={version}
        open={open}
        optional
        title={t('submit')}
        help={t('submitHelp')}
        label={t('note')}
        action={t('submit')}
        onConfirm={(note, known) => submit({ ...known, note: note || null })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Asked({ version, approval, barred }: StepProps & { approval: CharterSheet['approval'] }) {
  const t = useTexts(charterTexts)
  const { me } = useWorkspace()
  const { withdraw } = useCharterCommands()
  const { decide } = useCharterForms()
  if (approval?.mayDecide) return <DecideApproval approvalId={approval.id} t={t} decide={decide} />
  if (approval?.submitterId !== me.person.id) return null
  return (
    <ActionButton reason={barred} loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(version))}>
      {t('withdraw')}
    </ActionButton>
  )
}

function Revise({ version, barred }: StepProps) {
  const t = useTexts(charterTexts)
  const { revise } = useCharterForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
        {t('revise')}
      </ActionButton>
      <ConfirmChange
        entity={entity}
        record={version}
        open={open}
        title={t('revise')}
        help={t('reviseHelp')}
        action={t('revise')}
        onConfirm={(reason, known) => revise({ ...known, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
