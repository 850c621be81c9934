import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { expense } from '../entities/expense.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { CampaignCosts } from './campaign-costs.tsx'
import { ExpenseForm } from './expense-form.tsx'
import { ExpenseRow } from './expense-row.tsx'

const LIMIT = 200

/** What a project spent in an iteration, expense by expense and campaign by campaign. */
export function ExpensesPage() {
  const t = useTexts(budgetTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const iteration = useShownIteration(id).shown
  const { barred } = useWriteIn(id, 'budget', undefined, iteration)
  const [entering, enter] = useState(false)
  return (
    <>
      <PageHeader
        title={t('expenses')}
        project={id}
        actions={
          <>
            <IterationChoice projectId={id} />
            <To href={`/projects/${id}/budget`}>{t('budget')}</To>
          </>
        }
        main={
          <ActionButton type="primary" reason={barred} onClick={() => enter(true)}>
            {t('enter')}
          </ActionButton>
        }
      />
      {iteration !== undefined && (
        <div className={styles.page}>
          <CampaignCosts projectId={id} iteration={iteration} />
          <Expenses projectId={id} iteration={iteration} />
        </div>
      )}
      {entering && <ExpenseForm projectId={id} onClose={() => enter(false)} />}
    </>
  )
}

function Expenses({ projectId, iteration }: { projectId: string; iteration: number }) {
  const t = useTexts(budgetTexts)
  const found = useRecords(expense, { project: projectId, iteration, sort: '-spentOn', limit: LIMIT })
  if (found.isPending) return <Loading />
  if (found.isError) return <ErrorState error={found.error} onRetry={() => found.refetch()} />
  const { items } = found.data
  if (items.length === 0) return <EmptyState of="expense" title={t('noExpenses')} help={t('noExpensesHelp')} />
  const pending = items.filter(one => one.state === 'draft' || one.state === 'submitted').length
  return (
    <Section title={t('expenses')} aside={t('expenseSum', { count: items.length, pending })}>
      <ul>
        {items.map(one => (
          <ExpenseRow key={one.id} expense={one} />
        ))}
      </ul>
    </Section>
  )
}
