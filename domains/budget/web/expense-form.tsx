import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { expense } from '../entities/expense.ts'
import { budgetTexts } from './budget-texts.ts'
import { useBudgetForms } from './use-budget.ts'

const { item, campaignId, category, amount, spentOn, supplier, receiptNo, note } = expense.fields
const FIELDS = { item, campaignId, category, amount, spentOn, supplier, receiptNo, note }

interface ExpenseFormProps {
  projectId: string
  /** Corrects this one; enters a new one where it is left out. */
  record?: RecordOf<typeof expense>
  onClose: () => void
}

/** Asks for an expense with its receipt. */
export function ExpenseForm({ projectId, record, onClose }: ExpenseFormProps) {
  const t = useTexts(budgetTexts)
  const today = useToday()
  const forms = useBudgetForms()
  const form = { open: true, fields: FIELDS, projectId, onClose }
  return record ? (
    <ChangeForm
      {...form}
      title={`${t('edit')} · ${record.item}`}
      record={record}
      currency={record.currency}
      onSubmit={(set, known) => forms.change({ ...known, set })}
    />
  ) : (
    <CommandForm
      {...form}
      title={t('enter')}
      initial={{ spentOn: today }}
      onSubmit={values => forms.enter({ projectId, ...values })}
    />
  )
}
