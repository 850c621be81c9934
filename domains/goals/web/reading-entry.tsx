import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { DateInput } from '#apps/web/ui/fields/date-input.tsx'
import { NumberInput } from '#apps/web/ui/fields/number-input.tsx'
import { holdWhileComposing } from '#apps/web/ui/ime.ts'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { metric } from '../entities/metric.ts'
import { reading } from '../entities/reading.ts'
import { nextPeriod, type Period } from './next-period.ts'
import styles from './readings-page.module.css'
import { readingsTexts } from './readings-texts.ts'
import { silent } from './silent.ts'

interface ReadingEntryProps {
  projectId: string
  metric: RecordOf<typeof metric>
  /** The last day that was read in the iteration, and the iteration's first. */
  last: string | undefined
  first: string
}

type Amount = 'value' | 'numerator' | 'denominator'

/** What is entered for a metric: a ratio by its two parts, a mean with its observations, anything else by its value. */
const AMOUNTS: Record<RecordOf<typeof metric>['aggregation'], readonly Amount[]> = {
  sum: ['value'],
  last: ['value'],
  mean: ['value', 'denominator'],
  ratio: ['numerator', 'denominator'],
}

/** One row that enters reading after reading: the period is filled in, Enter saves, the cursor stays on the figure. */
export function ReadingEntry({ projectId, metric: measured, last, first }: ReadingEntryProps) {
  const t = useTexts(readingsTexts)
  const id = useId()
  const entry = useEntry({ projectId, metric: measured, last, first }, `${id}-${AMOUNTS[measured.aggregation][0]}`)
  const amounts = AMOUNTS[measured.aggregation]
  const name = (amount: Amount) =>
    amount === 'denominator' && measured.aggregation === 'mean' ? t('count') : t(amount)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entry.save()
  }
  return (
    <form className={styles.entry} onSubmit={submit} onKeyDown={holdWhileComposing} aria-label={measured.name}>
      {(['periodStart', 'periodEnd'] as const).map(day => (
        <div key={day} className={styles.cell}>
          <label htmlFor={`${id}-${day}`}>{t(day === 'periodStart' ? 'from' : 'to')}</label>
          <DateInput
            id={`${id}-${day}`}
            field={reading.fields[day]}
            value={entry.period[day]}
            invalid={entry.field === day}
            onChange={value => entry.setPeriod({ ...entry.period, [day]: String(value ?? '') })}
          />
        </div>
      ))}
      {amounts.map(amount => (
        <div key={amount} className={styles.cell}>
          <label htmlFor={`${id}-${amount}`}>{name(amount)}</label>
          <NumberInput
            id={`${id}-${amount}`}
            field={reading.fields[amount]}
            value={entry.amounts[amount] ?? null}
            invalid={entry.field === amount}
            onChange={value => entry.setAmounts({ ...entry.amounts, [amount]: value as string | null })}
          />
        </div>
      ))}
      <div className={styles.cell}>
        <label htmlFor={`${id}-source`}>{t('source')}</label>
        <Input
          id={`${id}-source`}
          value={entry.source}
          maxLength={300}
          status={entry.field === 'source' ? 'error' : ''}
          onChange={event => entry.setSource(event.target.value)}
        />
      </div>
      <Button type="primary" htmlType="submit" loading={entry.busy}>
        {t('enter')}
      </Button>
      <p className={entry.refused ? styles.refused : styles.told} role="status">
        {entry.refused ?? entry.told ?? t(entry.period === UNKNOWN ? 'allRead' : 'enterHelp')}
      </p>
    </form>
  )
}

/** Everything up to today is read: the person says what else. */
const UNKNOWN: Period = { periodStart: '', periodEnd: '' }

/** What stands in the row, until the server has taken it. */
function useEntry({ projectId, metric: measured, last, first }: ReadingEntryProps, focusId: string) {
  const t = useTexts(readingsTexts)
  const { client } = useWorkspace()
  const today = useToday()
  const [chosen, setPeriod] = useState<{ periodStart: string; periodEnd: string }>()
  const [amounts, setAmounts] = useState<Partial<Record<Amount, string | null>>>({})
  const [source, setSource] = useState(measured.source ?? '')
  const [told, setTold] = useState<string>()
  const period = chosen ?? nextPeriod(measured.rhythm, last, first, today) ?? UNKNOWN
  const enter = useCommand(client.goals.recordReading, {
    ...silent,
    onDone: made => {
      setTold(t('entered', { from: made.periodStart, to: made.periodEnd }))
      setPeriod(undefined)
      setAmounts({})
      document.getElementById(focusId)?.focus()
    },
  })
  const problem = enter.error ? problemOf(enter.error) : null
  return {
    ...{ period, setPeriod, amounts, setAmounts, source, setSource, told },
    busy: enter.isPending,
    field: problem?.field ?? problem?.problems[0]?.field,
    refused: problem ? (problem.problems[0]?.message ?? problem.message) : null,
    save: () => enter.mutate({ projectId, metricId: measured.id, ...period, ...amounts, source }),
  }
}
