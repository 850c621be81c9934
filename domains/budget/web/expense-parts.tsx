import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { expense } from '../entities/expense.ts'
import { ExpenseGap } from './expense-gap.tsx'
import { ExpenseMenu } from './expense-menu.tsx'

/** What an expense's page shows beside its facts. */
export const expenseParts: RecordPageParts<typeof expense> = {
  panels: record => <ExpenseGap record={record} />,
  menu: (record, rest) => <ExpenseMenu expense={record} rest={rest} />,
  back: record => ({ href: `/projects/${record.projectId}/expenses`, label: <Sentence text={expense.label} /> }),
}
