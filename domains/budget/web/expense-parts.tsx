import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { expense } from '../entities/expense.ts'
import { ExpenseGap } from './expense-gap.tsx'
import { ExpenseMenu } from './expense-menu.tsx'

/** What an expense's page shows beside its facts. */
export const expenseParts: RecordPageParts<typeof expense> = {
  panels: record => <ExpenseGap record={record} />,
  commands: record => <ExpenseMenu expense={record} page />,
  back: record => ({ href: `/projects/${record.projectId}/expenses`, label: <Sentence text={expense.label} /> }),
}
