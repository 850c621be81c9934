import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { expense } from '../entities/expense.ts'
import { budgetRefusals } from '../refusals.ts'
import { budgetTexts } from './budget-texts.ts'
import { useBudgetForms } from './use-budget.ts'

const FIELDS = { receiptNo: { ...expense.fields.receiptNo, required: true } } as const

interface SubmitWithReceiptProps {
  record: RecordOf<typeof expense>
  onClose: () => void
}

/** Asks for the receipt number that a submission lacks, and submits with it: both are kept, or neither. */
export function SubmitWithReceipt({ record, onClose }: SubmitWithReceiptProps) {
  const t = useTexts(budgetTexts)
  const label = useLabel()
  const forms = useBudgetForms()
  return (
    <ChangeForm
      open
      title={`${t('submit')} · ${record.item}`}
      help={label(budgetRefusals['expense.no_receipt'])}
      action={t('submit')}
      fields={FIELDS}
      record={record}
      onSubmit={({ receiptNo }, known) => forms.submitExpense({ ...known, receiptNo })}
      onClose={onClose}
    />
  )
}
