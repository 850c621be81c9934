import { type ReactNode, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { expense as entity } from '../entities/expense.ts'
import { submitGap } from '../submit-gap.ts'
import { budgetTexts } from './budget-texts.ts'
import { ExpenseForm } from './expense-form.tsx'
import { SubmitWithReceipt } from './submit-with-receipt.tsx'
import { useBudgetCommands } from './use-budget.ts'

type Expense = RecordOf<typeof entity>
type Verb = 'submit' | 'edit' | 'withdraw' | 'settle' | 'remove'
const VERBS: Record<Expense['state'], readonly Verb[]> = {
  draft: ['submit', 'edit', 'remove'],
  rejected: ['submit', 'edit', 'remove'],
  submitted: ['withdraw'],
  approved: ['settle'],
  settled: [],
}

const NEXT: Partial<Record<Expense['state'], Verb>> = { draft: 'submit', rejected: 'submit', approved: 'settle' }

interface ExpenseMenuProps {
  expense: Expense
  page?: boolean
  /** What stands in its place where nothing can be done. */
  none?: ReactNode
}

/** What can be done with an expense, in a list or on its page. */
export function ExpenseMenu({ expense, page = false, none = null }: ExpenseMenuProps) {
  const t = useTexts(budgetTexts)
  const common = useTexts(commonTexts)
  const { barred } = useWriteIn(expense.projectId, 'budget', expense.ownerId)
  const [asking, ask] = useState<'submit' | 'edit' | null>(null)
  const { submitExpense, withdrawExpense, settleExpense, removeExpense } = useBudgetCommands()
  const close = () => ask(null)
  const { id, version } = expense
  const run: Record<Verb, () => void> = {
    submit: () => (submitGap(expense) ? ask('submit') : submitExpense.mutate({ id, version })),
    edit: () => ask('edit'),
    withdraw: () => withdrawExpense.mutate({ id, version }),
    settle: () => settleExpense.mutate({ id, version }),
    remove: () => removeExpense.mutate({ id, version }),
  }
  // A record's page offers its removal by itself.
  const verbs = VERBS[expense.state].filter(verb => !page || verb !== 'remove')
  const commands = verbs.map(verb => ({
    key: verb,
    label: verb === 'remove' ? common('remove') : t(verb),
    danger: verb === 'remove',
    onClick: run[verb],
  }))
  if (commands.length === 0 || barred?.never) return none
  return (
    <>
      <RecordCommands {...{ commands, barred, page }} next={NEXT[expense.state]} name={expense.item} />
      {asking === 'edit' && <ExpenseForm projectId={expense.projectId} record={expense} onClose={close} />}
      {asking === 'submit' && <SubmitWithReceipt record={expense} onClose={close} />}
    </>
  )
}
