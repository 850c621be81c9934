import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { MoneyUnitSwitch } from '#apps/web/ui/money-unit-switch.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { EarnedValue, Figures } from '../contract.ts'
import { BaselineComparison } from './baseline-comparison.tsx'
import { BaselineForm } from './baseline-form.tsx'
import styles from './control.module.css'
import { ControlHead } from './control-head.tsx'
import { controlTexts } from './control-texts.ts'
import { EstimateTable } from './estimate-table.tsx'
import { FigureRow } from './figure-row.tsx'
import { SCurve } from './s-curve.tsx'
import { TaskTable } from './task-table.tsx'
import { useEarnedValue } from './use-control.ts'

/** How far a project is and what it has cost, held against its baseline. */
export function EarnedValuePage() {
  const t = useTexts(controlTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { number } = useSearch({ strict: false }) as { number?: number }
  const { earlier } = useShownIteration(id)
  const found = useEarnedValue(id, earlier, typeof number === 'number' ? number : undefined)
  const [asking, setAsking] = useState(false)
  const { barred } = useWriteIn(id, 'control', undefined, earlier)
  const newest = found.data?.baselines[0]
  const lacksBudget = found.data?.budgeted === false
  const set = (
    <ActionButton type="primary" reason={barred ?? (lacksBudget && t('needsBudget'))} onClick={() => setAsking(true)}>
      {t(newest ? 'setAgain' : 'setBaseline')}
    </ActionButton>
  )
  return (
    <>
      <ControlHead
        projectId={id}
        here="control"
        actions={found.data && <Choice data={found.data} />}
        main={found.data && set}
      />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data && !found.data.figures && (
        <EmptyState
          of="baseline"
          title={t('noBaseline')}
          help={t('noBaselineHelp')}
          action={
            <>
              {set} {lacksBudget && <To href={`/projects/${id}/budget`}>{t('toBudget')}</To>}
            </>
          }
        />
      )}
      {found.data?.figures && <Measured data={found.data} figures={found.data.figures} projectId={id} />}
      {asking && <BaselineForm projectId={id} newest={newest} onClose={() => setAsking(false)} />}
    </>
  )
}

function Measured({ data, figures, projectId }: { data: EarnedValue; figures: Figures; projectId: string }) {
  const t = useTexts(controlTexts)
  const { baseline, baselines, newer, gone } = data
  const [comparing, setComparing] = useState(false)
  if (!baseline) return null
  const earlier = baselines.find(one => one.number < baseline.number)
  return (
    <div className={styles.page}>
      <div className={styles.unit}>
        <span>
          {t('baselineOf', { number: baseline.number, date: baseline.setOn })}
          {earlier && (
            <Button type="link" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
              {t('compare', { number: earlier.number })}
            </Button>
          )}
        </span>
        <MoneyUnitSwitch currency={baseline.currency} />
      </div>
      {comparing && earlier && (
        <BaselineComparison projectId={projectId} number={baseline.number} against={earlier.number} />
      )}
      <FigureRow figures={figures} currency={baseline.currency} />
      {(newer > 0 || gone > 0) && (
        <div className={styles.notes} role="note">
          {newer > 0 && <p className={styles.soft}>{t('newer', { count: newer })}</p>}
          {gone > 0 && <p className={styles.soft}>{t('gone', { count: gone })}</p>}
        </div>
      )}
      <SCurve curve={data.curve} />
      <EstimateTable figures={figures} baseline={baseline} isNewest={baselines[0]?.id === baseline.id} />
      <TaskTable tasks={data.tasks} />
    </div>
  )
}

/** Which baseline is looked at stands in the address. */
function Choice({ data: { baseline, baselines } }: { data: EarnedValue }) {
  const t = useTexts(controlTexts)
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, unknown>
  if (baselines.length < 2) return null
  return (
    <Select
      aria-label={t('baselines')}
      className={styles.select}
      value={baseline?.number}
      options={baselines.map(one => ({
        value: one.number,
        label: t('baselineOf', { number: one.number, date: one.setOn }),
      }))}
      onChange={number => void navigate({ to: '.', search: { ...search, number } as never, replace: true })}
    />
  )
}
