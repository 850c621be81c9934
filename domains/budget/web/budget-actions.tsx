import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import type { BudgetSheet } from '../contract.ts'
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
      <Button loading={withdraw.isPending} onClick={() => withdraw.mutate({ id: budget.id })}>
        {t('withdraw')}
      </Button>
    )
  if (budget.state === 'draft') return <Submit id={budget.id} version={budget.version} />
  const unfinished = sheet.versions.some(one => one.state === 'draft' || one.state === 'submitted')
  return budget.state === 'approved' && !unfinished ? <Revise id={budget.id} /> : null
}

function Submit({ id, version }: { id: string; version: number }) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('submit')}
      </Button>
      <ConfirmReason
        open={open}
        optional
        title={t('submit')}
        help={t('submitHelp')}
        label={t('submitNote')}
        action={t('submit')}
        onConfirm={note => forms.submit({ id, version, note: note || null })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Revise({ id }: { id: string }) {
  const t = useTexts(budgetTexts)
  const forms = useBudgetForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('revise')}
      </Button>
      <ConfirmReason
        open={open}
        title={t('revise')}
        help={t('reviseHelp')}
        action={t('revise')}
        onConfirm={reason => forms.revise({ id, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
