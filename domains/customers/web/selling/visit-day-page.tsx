import { Segmented } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { NoRight } from '#apps/web/ui/no-right.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { visit as entity } from '../../entities/visit.ts'
import { visitDays } from '../../rules/visit-days.ts'
import { PlanVisitButton, PlanVisitForm } from './plan-visit.tsx'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import type { Visit } from './use-selling.ts'
import { VisitRow } from './visit-row.tsx'

const SOME = 100
const LATELY = 10

/** The day of somebody who visits customers: what is overdue, today, to come; which next steps are due. */
export function VisitDayPage() {
  const t = useTexts(sellingTexts)
  const { read } = useRight('customers')
  const [whose, setWhose] = useState<'mine' | 'everybody'>('mine')
  const title = t('visits')
  if (!read)
    return (
      <>
        <PageHeader title={title} />
        <NoRight />
      </>
    )
  const choice = (
    <Segmented
      value={whose}
      options={(['mine', 'everybody'] as const).map(value => ({ value, label: t(value) }))}
      onChange={setWhose}
    />
  )
  return (
    <>
      <PageHeader title={title} actions={choice} main={<PlanVisitButton />} />
      <Days mine={whose === 'mine'} />
      <PlanVisitForm />
    </>
  )
}

function Days({ mine }: { mine: boolean }) {
  const t = useTexts(sellingTexts)
  const today = useToday()
  const { planned, done } = useVisits(mine)
  if (planned.isError) return <ErrorState error={planned.error} onRetry={() => planned.refetch()} />
  if (done.isError) return <ErrorState error={done.error} onRetry={() => done.refetch()} />
  if (!planned.data || !done.data) return <Loading lines={8} />
  const days = visitDays([...planned.data.items, ...done.data.items], today)
  const nothing = planned.data.items.length + done.data.items.length === 0
  if (nothing)
    return <EmptyState of="visit" title={t('noVisits')} help={t('noVisitsHelp')} action={<PlanVisitButton />} />
  return (
    <div className={styles.stack}>
      <Group title={t('late')} visits={days.late} />
      <Section title={t('today')} aside={today}>
        {days.today.length === 0 ? <p className={styles.quiet}>{t('freeDay')}</p> : <Rows visits={days.today} />}
      </Section>
      <Group title={t('stepsDue')} visits={days.steps} />
      <Group title={t('coming')} visits={days.coming} />
      <Group title={t('lately')} visits={days.lately.slice(0, LATELY)} />
    </div>
  )
}

function useVisits(mine: boolean) {
  const { me } = useWorkspace()
  const own = mine ? [{ field: 'ownerId', is: 'eq' as const, value: me.person.id }] : []
  const inState = (value: string) => [...own, { field: 'state', is: 'eq' as const, value }]
  return {
    planned: useRecords(entity, { filter: inState('planned'), sort: 'visitOn', limit: SOME }),
    done: useRecords(entity, { filter: inState('done'), sort: '-visitOn', limit: SOME }),
  }
}

function Group({ title, visits }: { title: string; visits: readonly Visit[] }) {
  if (visits.length === 0) return null
  return (
    <Section title={title} aside={visits.length}>
      <Rows visits={visits} />
    </Section>
  )
}

function Rows({ visits }: { visits: readonly Visit[] }) {
  return (
    <RowList steps>
      {visits.map(one => (
        <VisitRow key={one.id} visit={one} placed />
      ))}
    </RowList>
  )
}
