import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { BudgetSheet } from '../contract.ts'
import { budget as entity } from '../entities/budget.ts'
import { budgetTexts } from './budget-texts.ts'
import { useBudgetCommands, useBudgetForms } from './use-budget.ts'

/** The one thing to do next with a budget: draft it, submit it, withdraw it, or revise it. */
export function BudgetActions({ sheet, projectId }: { sheet: BudgetSheet; projectId: string }) {
  const t = useTexts(budgetTexts)
  const { draft, withdraw } = useBudgetCommands()
  const { write } = useRight('budget')
  const { budget } = sheet
  if (!budget)
    return (
      <ActionButton
        type="primary"
        reason={write ? null : t('noWrite')}
        loading={draft.isPending}
        onClick={() => draft.mutate({ projectId })}
      >
        {t('draft')}
      </ActionButton>
    )
  if (budget.state === 'submitted')
    return (
      <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(knownOf(budget))}>
        {t('withdraw')}
      </Button>
    )
  if (budget.state === 'draft') return <Submit budget={budget} />
  const unfinished = sheet.versions.some(one => one.state === 'draft' || one.state === 'submitted')
  return budget.state === 'approved' && !unfinished ? <Revise budget={budget} /> : null
}

type Budget = NonNullable<BudgetSheet['budget']>

function Submit({ budget }: { budget: Budget }) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('submit')}
      </Button>
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

function Revise({ budget }: { budget: Budget }) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('revise')}
      </Button>
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
