import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { DecideApproval } from '#apps/web/ui/decide-approval.tsx'
import type { BudgetSheet } from '../contract.ts'
import { budget as entity } from '../entities/budget.ts'
import { budgetTexts } from './budget-texts.ts'
import { useBudgetCommands, useBudgetForms } from './use-budget.ts'

/** The one thing to do next with a budget: draft it, submit it, decide on it, withdraw it, or revise it. */
export function BudgetActions({ sheet, projectId }: { sheet: BudgetSheet; projectId: string }) {
  const t = useTexts(budgetTexts)
  const { draft } = useBudgetCommands()
  const { barred } = useWriteIn(projectId, 'budget', undefined, sheet.iteration)
  const { budget } = sheet
  if (!budget)
    return (
      <ActionButton
        type="primary"
        reason={barred}
        loading={draft.isPending}
        onClick={() => draft.mutate({ projectId })}
      >
        {t('draft')}
      </ActionButton>
    )
  if (budget.state === 'submitted') return <Asked budget={budget} approval={sheet.approval} barred={barred} />
  if (budget.state === 'draft') return <Submit budget={budget} barred={barred} />
  const unfinished = sheet.versions.some(one => one.state === 'draft' || one.state === 'submitted')
  return budget.state === 'approved' && !unfinished ? <Revise budget={budget} barred={barred} /> : null
}

type Budget = NonNullable<BudgetSheet['budget']>

interface StepProps {
  budget: Budget
  barred: Barred | null
}

function Submit({ budget, barred }: StepProps) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
        {t('submit')}
      </ActionButton>
      <ConfirmChange
        entity={entity}
        record={budget}
        open={open}
        optional
        title={t('submit')}
        help={t('submitHelp')}
        label={t('submitNote')}
        action={t('submit')}
        onConfirm={(note, known) => forms.submit({ ...known, note: note || null })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** Whoever may decide does so where the version is read; whoever submitted it may take it back. */
function Asked({ budget, approval, barred }: StepProps & { approval: BudgetSheet['approval'] }) {
  const t = useTexts(budgetTexts)
  const { me } = useWorkspace()
  const { withdraw } = useBudgetCommands()
  const { decide } = useBudgetForms()
  return (
    <>
      {approval?.mayDecide && <DecideApproval approvalId={approval.id} t={t} decide={decide} />}
      {approval?.submitterId === me.person.id && (
        <ActionButton reason={barred} loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(budget))}>
          {t('withdraw')}
        </ActionButton>
      )}
    </>
  )
}

function Revise({ budget, barred }: StepProps) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
        {t('revise')}
      </ActionButton>
      <ConfirmChange
        entity={entity}
        record={budget}
        open={open}
        title={t('revise')}
        help={t('reviseHelp')}
        action={t('revise')}
        onConfirm={(reason, known) => forms.revise({ ...known, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
