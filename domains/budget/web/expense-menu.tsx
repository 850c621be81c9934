import { type ReactNode, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
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
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
  /** What stands in its place where nothing can be done. */
  none?: ReactNode
}

/** What can be done with an expense, in a list or on its page. */
export function ExpenseMenu({ expense, rest, none = null }: ExpenseMenuProps) {
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
  // Its removal is among what every record offers on its page.
  const verbs = VERBS[expense.state].filter(verb => !rest || verb !== 'remove')
  const own = verbs.map(verb => ({
    key: verb,
    label: verb === 'remove' ? common('remove') : t(verb),
    danger: verb === 'remove',
    onClick: run[verb],
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  if (shown.commands.length === 0 || barred?.never) return none
  return (
    <>
      <RecordCommands {...shown} next={NEXT[expense.state]} name={expense.item} />
      {asking === 'edit' && <ExpenseForm projectId={expense.projectId} record={expense} onClose={close} />}
      {asking === 'submit' && <SubmitWithReceipt record={expense} onClose={close} />}
    </>
  )
}
