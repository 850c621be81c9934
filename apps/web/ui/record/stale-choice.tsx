import { Button, Radio } from 'antd'
import { useState } from 'react'
import type { Fields } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { Conflict, Values } from '../../records/merge-edit.ts'
import { Dialog } from '../dialog.tsx'
import { FieldValue } from '../fields/field-value.tsx'
import { usePersonName } from '../use-people.ts'
import styles from './stale-choice.module.css'

type Side = 'mine' | 'theirs'

interface Stale {
  readonly current: { readonly updatedBy?: string | null; readonly currency?: string }
  readonly conflicts: readonly Conflict[]
}

interface StaleChoiceProps {
  fields: Fields
  stale: Stale | null
  /** Saves the chosen values; the fields where theirs stays are left out. */
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
    const mine = stale.conflicts.filter(conflict => sides[conflict.field] === 'mine')
    await onResolve(Object.fromEntries(mine.map(conflict => [conflict.field, conflict.mine])))
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
          currency={stale.current.currency}
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
  currency?: string
  side: Side | undefined
  onChoose: (side: Side) => void
}

function FieldChoice({ fields, conflict, currency, side, onChoose }: FieldChoiceProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const field = fields[conflict.field]
  if (!field) return null
  const sides: [Side, string, string, unknown][] = [
    ['mine', t('mine'), t('keepMine'), conflict.mine],
    ['theirs', t('theirs'), t('keepTheirs'), conflict.theirs],
  ]
  return (
    <fieldset className={styles.field}>
      <legend>{label(field.label)}</legend>
      <Radio.Group className={styles.sides} value={side} onChange={event => onChoose(event.target.value as Side)}>
        {sides.map(([key, title, take, value]) => (
          <div key={key} className={styles.side} data-chosen={side === key || undefined}>
            <p className={styles.whose}>{title}</p>
            <div className={styles.value}>
              <FieldValue name={conflict.field} field={field} value={value} currency={currency} />
            </div>
            <Radio value={key}>{take}</Radio>
          </div>
        ))}
      </Radio.Group>
    </fieldset>
  )
}
