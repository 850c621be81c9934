import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { MoneyUnitSwitch } from '#apps/web/ui/money-unit-switch.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { RecordHistory } from '#apps/web/ui/record/record-history.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { BudgetSheet } from '../contract.ts'
import { budget as entity } from '../entities/budget.ts'
import styles from './budget.module.css'
import { BudgetActions } from './budget-actions.tsx'
import { BudgetChart } from './budget-chart.tsx'
import { BudgetLines } from './budget-lines.tsx'
import { BudgetSources } from './budget-sources.tsx'
import { BudgetSums } from './budget-sums.tsx'
import { BudgetTable } from './budget-table.tsx'
import { budgetTexts } from './budget-texts.ts'
import { useBudgetSheet } from './use-budget.ts'

/** The budget of a project: what counts now, its versions, and what is missing. */
export function BudgetPage() {
  const t = useTexts(budgetTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const search = useSearch({ strict: false }) as { version?: number }
  const sheet = useBudgetSheet(id, useShownIteration(id).earlier, search.version)
  return (
    <>
      <PageHeader
        title={t('budget')}
        project={id}
        actions={
          <>
            <IterationChoice projectId={id} />
            {sheet.data && <Versions sheet={sheet.data} />}
            <To href={`/projects/${id}/expenses`}>{t('expenses')}</To>
          </>
        }
        main={sheet.data && <BudgetActions sheet={sheet.data} projectId={id} />}
      />
      {sheet.isPending && <Loading lines={10} />}
      {sheet.isError && <ErrorState error={sheet.error} onRetry={() => sheet.refetch()} />}
      {sheet.data && <Sheet sheet={sheet.data} projectId={id} />}
    </>
  )
}

function Sheet({ sheet, projectId }: { sheet: BudgetSheet; projectId: string }) {
  const t = useTexts(budgetTexts)
  if (!sheet.budget)
    return (
      <EmptyState
        of="budget"
        title={t('noBudget')}
        help={t('noBudgetHelp')}
        action={<BudgetActions sheet={sheet} projectId={projectId} />}
      />
    )
  const editable = sheet.budget.state === 'draft'
  return (
    <div className={styles.page}>
      <div className={styles.unit}>
        <MoneyUnitSwitch currency={sheet.currency} />
      </div>
      <BudgetSums sheet={sheet} />
      <BudgetTable sheet={sheet} />
      <BudgetChart sheet={sheet} />
      <BudgetLines sheet={sheet} projectId={projectId} editable={editable} />
      <BudgetSources sheet={sheet} projectId={projectId} editable={editable} />
      <RecordHistory entity={entity} record={sheet.budget} />
    </div>
  )
}

/** Which version is shown stands in the address. */
function Versions({ sheet }: { sheet: BudgetSheet }) {
  const t = useTexts(budgetTexts)
  const label = useLabel()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  if (sheet.versions.length === 0) return null
  const options = sheet.versions.map(one => ({
    value: one.number,
    label: t('version', { number: one.number, state: label(entity.fields.state.options[one.state]) }),
  }))
  return (
    <Select
      aria-label={t('versions')}
      className={styles.versions}
      value={sheet.budget?.number}
      options={options}
      onChange={version => void navigate({ to: '.', search: { ...search, version } as never, replace: true })}
    />
  )
}
