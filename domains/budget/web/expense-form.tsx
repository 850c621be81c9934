import { useTexts } from '#apps/web/i18n/use-texts.ts'
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
  return (
    <CommandForm
      open
      title={record ? `${t('edit')} · ${record.item}` : t('enter')}
      fields={FIELDS}
      initial={record ?? { spentOn: today }}
      projectId={projectId}
      currency={record?.currency}
      onSubmit={(values, version) =>
        record
          ? forms.change({ id: record.id, version: version ?? record.version, set: values })
          : forms.enter({ projectId, ...values })
      }
      onClose={onClose}
    />
  )
}
