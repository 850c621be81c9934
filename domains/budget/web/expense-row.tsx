import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { categories } from '../entities/categories.ts'
import { expense as entity } from '../entities/expense.ts'
import styles from './budget.module.css'
import { ExpenseMenu } from './expense-menu.tsx'

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
      <ExpenseMenu expense={expense} none={<span className={styles.noMenu} />} />
    </li>
  )
}
