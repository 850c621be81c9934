import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { fieldsOf } from '#apps/web/ui/fields-of.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import type { metric } from '../entities/metric.ts'
import { reading } from '../entities/reading.ts'
import { withUnit } from './figure.ts'
import styles from './readings-page.module.css'
import { readingsTexts } from './readings-texts.ts'
import { silent } from './silent.ts'

type Reading = RecordOf<typeof reading>
type Metric = RecordOf<typeof metric>

interface ReadingRowsProps {
  metric: Metric
  readings: readonly Reading[]
  /** Readings of earlier iterations are history. */
  iteration: number
  write: boolean
}

/** A metric's readings, the newest first, each to be corrected or deleted. */
export function ReadingRows({ metric: measured, readings, iteration, write }: ReadingRowsProps) {
  const t = useTexts(readingsTexts)
  const [correcting, setCorrecting] = useState<Reading>()
  if (readings.length === 0) return <p className={styles.none}>{t('none')}</p>
  const parts = measured.aggregation === 'ratio' || measured.aggregation === 'mean'
  return (
    <div className={styles.scroll}>
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">{`${t('from')} – ${t('to')}`}</th>
            <th scope="col" className={styles.figure}>
              {t('value')}
            </th>
            {parts && (
              <th scope="col" className={styles.figure}>
                {measured.aggregation === 'mean' ? t('count') : `${t('numerator')} / ${t('denominator')}`}
              </th>
            )}
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(one => (
            <tr key={one.id}>
              <td>
                {one.periodStart} – {one.periodEnd}
              </td>
              <td className={styles.figure}>
                {one.value === null ? t('undefinedValue') : withUnit(Number(one.value), measured.unit)}
              </td>
              {parts && <td className={styles.figure}>{partsOf(measured, one)}</td>}
              <td className={styles.source}>
                {one.source} {one.origin === 'counted' && <StateTag>{t('counted')}</StateTag>}
                {one.iteration !== iteration && <StateTag>{t('iteration', { iteration: one.iteration })}</StateTag>}
              </td>
              <td>
                {write && one.iteration === iteration && (
                  <RowActions reading={one} onCorrect={() => setCorrecting(one)} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {correcting && <Correct metric={measured} record={correcting} onClose={() => setCorrecting(undefined)} />}
    </div>
  )
}

function partsOf({ aggregation }: Metric, { numerator, denominator }: Reading): string {
  const shown = (value: string | null) => (value === null ? '—' : formatDecimal(value))
  return aggregation === 'mean' ? shown(denominator) : `${shown(numerator)} / ${shown(denominator)}`
}

function RowActions({ reading: one, onCorrect }: { reading: Reading; onCorrect: () => void }) {
  const t = useTexts(readingsTexts)
  const { client } = useWorkspace()
  const remove = useCommand(client.goals.removeReading)
  const period = { from: one.periodStart, to: one.periodEnd }
  return (
    <>
      <Button size="small" type="link" onClick={onCorrect}>
        {t('correct')}
      </Button>
      <Popconfirm
        title={t('removeAsk', period)}
        okText={t('remove')}
        onConfirm={() => remove.mutateAsync({ id: one.id, version: one.version })}
      >
        <Button size="small" type="link" danger>
          {t('remove')}
        </Button>
      </Popconfirm>
    </>
  )
}

const AMOUNTS = {
  sum: ['value'],
  last: ['value'],
  mean: ['value', 'denominator'],
  ratio: ['numerator', 'denominator'],
} as const

function Correct({ metric: measured, record, onClose }: { metric: Metric; record: Reading; onClose: () => void }) {
  const t = useTexts(readingsTexts)
  const { client } = useWorkspace()
  const correct = useCommand(client.goals.correctReading, silent)
  const reason: Field = { kind: 'note', required: true, max: 2000, label: { zh: t('reason'), en: t('reason') } }
  return (
    <ChangeForm
      open
      title={t('correctTitle', { from: record.periodStart, to: record.periodEnd })}
      fields={{ ...fieldsOf(reading, AMOUNTS[measured.aggregation]), reason }}
      record={record}
      action={t('correct')}
      onSubmit={(values, known) => correct.mutateAsync({ ...known, ...(values as { reason: string }) })}
      onClose={onClose}
    />
  )
}
