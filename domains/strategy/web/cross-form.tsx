import { Button, Checkbox, Input } from 'antd'
import { useId, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCreateRecord } from '#apps/web/records/use-record-changes.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { Dialog } from '#apps/web/ui/dialog.tsx'
import { FormField } from '#apps/web/ui/fields/form-field.tsx'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { swotCross } from '../entities/swot-cross.ts'
import { swotItem } from '../entities/swot-item.ts'
import { sidesOf } from '../rules/cross-sides.ts'
import { strategyTexts } from './strategy-texts.ts'
import styles from './swot.module.css'

type Cross = RecordOf<typeof swotCross>

interface CrossFormProps {
  projectId: string
  kind: Cross['kind']
  /** Null for a new one. */
  cross: Cross | null
  items: readonly RecordOf<typeof swotItem>[]
  onClose: () => void
}

/** Writes a move and marks the items of both sides that it comes from. */
export function CrossForm({ projectId, kind, cross, items, onClose }: CrossFormProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const id = useId()
  const [text, setText] = useState(cross?.text ?? '')
  const [chosen, setChosen] = useState<readonly string[]>(cross?.items.map(row => row.itemId) ?? [])
  useLeaveWarning(text !== (cross?.text ?? ''))
  const { save, busy, problem, saving } = useSave(projectId, kind, cross, onClose)
  return (
    <Dialog open title={label(swotCross.fields.kind.options[kind])} footer={null} width={640} onCancel={onClose}>
      <div className={styles.form}>
        <FormField id={id} label={t('crossText')} required>
          <Input.TextArea
            id={id}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={500}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </FormField>
        <div className={styles.sides}>
          {sidesOf(kind).map(side => (
            <fieldset key={side} className={styles.side}>
              <legend>{label(swotItem.fields.quadrant.options[side])}</legend>
              {items
                .filter(item => item.quadrant === side)
                .map(item => (
                  <Checkbox
                    key={item.id}
                    checked={chosen.includes(item.id)}
                    onChange={({ target }) => setChosen(toggled(chosen, item.id, target.checked))}
                  >
                    {item.text}
                  </Checkbox>
                ))}
            </fieldset>
          ))}
        </div>
        <p className={styles.refused} role="alert">
          {problem?.message}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => save(text.trim(), chosen)}>
            {t('save')}
          </Button>
        </div>
        <StaleChoice fields={swotCross.fields} stale={saving.stale} onResolve={saving.resolve} onClose={saving.leave} />
      </div>
    </Dialog>
  )
}

function toggled(chosen: readonly string[], id: string, on: boolean): string[] {
  const others = chosen.filter(one => one !== id)
  return on ? [...others, id] : others
}

/** What the server refuses (too few items, somebody else's change) is said in the form. */
function useSave(projectId: string, kind: Cross['kind'], cross: Cross | null, onClose: () => void) {
  const create = useCreateRecord(swotCross)
  const saving = useSaveRecord(swotCross, { onSaved: onClose })
  const save = (text: string, chosen: readonly string[]) => {
    const set = { text, items: chosen.map(itemId => ({ itemId })) }
    if (cross) void saving.save(cross, set)
    else create.mutate({ projectId, kind, ...set }, { onSuccess: onClose })
  }
  const failed = saving.state.kind === 'failed' ? saving.state.problem : null
  return {
    ...{ save, saving, busy: create.isPending || saving.state.kind === 'saving' },
    problem: create.error ? problemOf(create.error) : failed,
  }
}
