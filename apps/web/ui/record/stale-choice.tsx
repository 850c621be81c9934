import { Button, Radio } from 'antd'
import { useState } from 'react'
import type { Field, Fields } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { changedRows } from '../../records/changed-rows.ts'
import { isSame } from '../../records/is-same.ts'
import type { Conflict, Values } from '../../records/merge-edit.ts'
import { Dialog } from '../dialog.tsx'
import { FieldValue } from '../fields/field-value.tsx'
import { usePersonName } from '../use-people.ts'
import styles from './stale-choice.module.css'

type Side = 'mine' | 'theirs'

interface Stale {
  /** The record as it was when the edit began, and what of the edit needs no choice. */
  readonly base?: object
  readonly set?: Values
  readonly current: { readonly updatedBy?: string | null; readonly currency?: string }
  readonly conflicts: readonly Conflict[]
}

interface StaleChoiceProps {
  fields: Fields
  stale: Stale | null
  /** Saves the chosen values; what stays as the record is now is left out. */
  onResolve: (chosen: Values) => Promise<unknown>
  onClose: () => void
}

/** Someone else was faster: both values of every field that both changed stand side by side, and the person chooses. */
export function StaleChoice({ fields, stale, onResolve, onClose }: StaleChoiceProps) {
  const t = useTexts(recordTexts)
  return (
    <Dialog open={stale !== null} title={t('staleTitle')} footer={null} onCancel={onClose} width={680} destroyOnHidden>
      {stale && <Choice fields={fields} stale={stale} onResolve={onResolve} onClose={onClose} />}
    </Dialog>
  )
}

function Choice({ fields, stale, onResolve, onClose }: StaleChoiceProps & { stale: Stale }) {
  const t = useTexts(recordTexts)
  const common = useTexts(commonTexts)
  const by = usePersonName(stale.current.updatedBy ?? null)
  const [sides, setSides] = useState<Record<string, Side>>({})
  const [busy, setBusy] = useState(false)
  const open = stale.conflicts.some(conflict => !sides[conflict.field])
  async function save(): Promise<void> {
    setBusy(true)
    const chosen = stale.conflicts.map(one => [one.field, one[sides[one.field] ?? 'theirs']] as const)
    const now = stale.current as Values
    await onResolve(Object.fromEntries(chosen.filter(([name, value]) => !isSame(value, now[name], fields[name]))))
    setBusy(false)
  }
  return (
    <div className={styles.choice}>
      <p className={styles.help}>{t('staleHelp', { person: by ?? t('someone') })}</p>
      {stale.conflicts.map(conflict => (
        <FieldChoice
          key={conflict.field}
          fields={fields}
          conflict={conflict}
          stale={stale}
          side={sides[conflict.field]}
          onChoose={side => setSides({ ...sides, [conflict.field]: side })}
        />
      ))}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="primary" disabled={open} loading={busy} onClick={save}>
          {t('saveChoice')}
        </Button>
      </div>
    </div>
  )
}

interface FieldChoiceProps {
  fields: Fields
  conflict: Conflict
  stale: Stale
  side: Side | undefined
  onChoose: (side: Side) => void
}

function FieldChoice({ fields, conflict, stale, side, onChoose }: FieldChoiceProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const field = fields[conflict.field]
  if (!field) return null
  const { mine, theirs } = conflict
  const known = recordsOf(stale)
  const sides: [Side, string, string, unknown, readonly Values[]][] = [
    ['mine', t('mine'), t('keepMine'), atIssue(field, mine, theirs), [known.mine, known.theirs, known.base]],
    ['theirs', t('theirs'), t('keepTheirs'), atIssue(field, theirs, mine), [known.theirs, known.mine, known.base]],
  ]
  return (
    <fieldset className={styles.field}>
      <legend>{label(field.label)}</legend>
      <Radio.Group className={styles.sides} value={side} onChange={event => onChoose(event.target.value as Side)}>
        {sides.map(([key, title, take, value, within]) => (
          <div key={key} className={styles.side} data-chosen={side === key || undefined}>
            <p className={styles.whose}>{title}</p>
            <div className={styles.value}>
              <SideValue name={conflict.field} field={field} value={value} stale={stale} within={within} />
            </div>
            <Radio value={key}>{take}</Radio>
          </div>
        ))}
      </Radio.Group>
    </fieldset>
  )
}

interface SideValueProps extends Pick<FieldChoiceProps, 'stale'> {
  name: string
  field: Field
  value: unknown
  within: readonly Values[]
}

/** Where only rows of the other side differ, this side has taken them away. */
function SideValue({ name, field, value, stale, within }: SideValueProps) {
  const t = useTexts(recordTexts)
  if (Array.isArray(value) && value.length === 0 && field.kind === 'list') return <p>{t('withoutRows')}</p>
  return <FieldValue name={name} field={field} value={value} currency={stale.current.currency} within={within} />
}

/** The record as either side would have it, to call rows by their names. */
function recordsOf({ base = {}, set, current, conflicts }: Stale): Record<Side | 'base', Values> {
  const mine = Object.fromEntries(conflicts.map(one => [one.field, one.mine]))
  return { base: base as Values, theirs: current as Values, mine: { ...current, ...set, ...mine } }
}

/** Of rows that can be told apart only those are shown that differ. */
function atIssue(field: Field, value: unknown, other: unknown): unknown {
  if (field.kind !== 'list') return value
  return changedRows(field, value, other).flatMap(row => row.before ?? [])
}
