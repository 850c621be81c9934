import { Button } from 'antd'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { expense } from '../entities/expense.ts'
import { submitGap } from '../submit-gap.ts'
import { budgetTexts } from './budget-texts.ts'
import { SubmitWithReceipt } from './submit-with-receipt.tsx'

/** What an expense lacks before it can be submitted, with the way to the field. */
export function ExpenseGap({ record }: { record: RecordOf<typeof expense> }) {
  const t = useTexts(budgetTexts)
  const label = useLabel()
  const { write } = useWriteIn(record.projectId, 'budget', record.ownerId)
  const [filling, fill] = useState(false)
  const gap = record.state === 'draft' || record.state === 'rejected' ? submitGap(record) : null
  const field = gap && label(expense.fields[gap].label)
  // The form stands beside the gap: somebody else may fill that meanwhile, and what was typed stays.
  return (
    <>
      {field && (
        <Section title={t('toSubmit')} padded>
          {write ? <Button onClick={() => fill(true)}>{t('fillIn', { field })}</Button> : <p>{field}</p>}
        </Section>
      )}
      {filling && <SubmitWithReceipt record={record} onClose={() => fill(false)} />}
    </>
  )
}
