import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { categories } from '../entities/categories.ts'
import { expense as entity } from '../entities/expense.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { ExpenseForm } from './expense-form.tsx'
import { useBudgetCommands } from './use-budget.ts'

type Expense = RecordOf<typeof entity>

/** One expense with what its state allows. */
export function ExpenseRow({ expense }: { expense: Expense }) {
  const label = useLabel()
  const facts = [expense.spentOn, label(categories[expense.category]), expense.supplier, expense.receiptNo]
  return (
    <li className={styles.row}>
      <span className={styles.rowName}>
        <To href={`/expenses/${expense.id}`}>{expense.item}</To>
        <span className={styles.soft}>
          {facts.filter(Boolean).join(' · ')}
          {expense.campaignId && (
            <>
              {' · '}
              <Reference type="campaign" id={expense.campaignId} />
            </>
          )}
        </span>
      </span>
      <Money value={expense.amount} currency={expense.currency} unit />
      <StateTag tone={toneOfOption(expense.state)}>{label(entity.fields.state.options[expense.state])}</StateTag>
      <ExpenseMenu expense={expense} />
    </li>
  )
}

type Verb = 'submit' | 'edit' | 'withdraw' | 'settle' | 'remove'
const VERBS: Record<Expense['state'], readonly Verb[]> = {
  draft: ['submit', 'edit', 'remove'],
  rejected: ['submit', 'edit', 'remove'],
  submitted: ['withdraw'],
  approved: ['settle'],
  settled: [],
}

function ExpenseMenu({ expense }: { expense: Expense }) {
  const t = useTexts(budgetTexts)
  const common = useTexts(commonTexts)
  const { barred } = useWriteIn(expense.projectId, 'budget', expense.ownerId)
  const [editing, edit] = useState(false)
  const { submitExpense, withdrawExpense, settleExpense, removeExpense } = useBudgetCommands()
  const { id, version } = expense
  const run: Record<Verb, () => void> = {
    submit: () => submitExpense.mutate({ id, version }),
    edit: () => edit(true),
    withdraw: () => withdrawExpense.mutate({ id, version }),
    settle: () => settleExpense.mutate({ id, version }),
    remove: () => removeExpense.mutate({ id, version }),
  }
  const commands = VERBS[expense.state].map(verb => ({
    key: verb,
    label: verb === 'remove' ? common('remove') : t(verb),
    danger: verb === 'remove',
    onClick: run[verb],
  }))
  if (commands.length === 0 || barred?.never) return <span className={styles.noMenu} />
  return (
    <>
      <RecordCommands {...{ commands, barred }} name={expense.item} />
      {editing && <ExpenseForm projectId={expense.projectId} record={expense} onClose={() => edit(false)} />}
    </>
  )
}
