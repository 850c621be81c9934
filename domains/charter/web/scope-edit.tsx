import { Button, Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import { isComposing } from '#apps/web/ui/ime.ts'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import { scopeItem } from '../entities/scope-item.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import type { ScopeItem } from './use-charter.ts'

interface ScopeEditProps {
  item: ScopeItem
  onClose: () => void
}

/** Statement and reason as inputs in their place: Enter saves, Escape leaves them as they were. */
export function ScopeEdit({ item, onClose }: ScopeEditProps) {
  const t = useTexts(charterTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  // What others save meanwhile must not look like part of this edit.
  const [base] = useState(item)
  const [statement, setStatement] = useState(base.statement)
  const [reason, setReason] = useState(base.reason ?? '')
  const { state, stale, save, resolve, leave } = useSaveRecord(scopeItem, { onSaved: onClose })
  const set = { statement: statement.trim(), reason: reason.trim() || null }
  const changed = set.statement !== base.statement || set.reason !== base.reason
  useLeaveWarning(changed, { saving: state.kind === 'saving', inPlace: true })
  const commit = () => {
    if (set.statement === '') return
    if (changed) void save(base, set)
    else onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter') commit()
  }
  return (
    <div className={styles.edit}>
      <Input
        autoFocus
        value={statement}
        maxLength={500}
        status={set.statement === '' ? 'error' : ''}
        aria-label={label(scopeItem.fields.statement.label)}
        onChange={event => setStatement(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Input
        value={reason}
        maxLength={1000}
        placeholder={t(base.kind === 'out_of_scope' ? 'why' : 'reason')}
        aria-label={label(scopeItem.fields.reason.label)}
        onChange={event => setReason(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.editButtons}>
        <Button size="small" type="primary" loading={state.kind === 'saving'} onClick={commit}>
          {common('save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {common('cancel')}
        </Button>
        <SaveState state={state} />
      </div>
      <StaleChoice fields={scopeItem.fields} stale={stale} onResolve={resolve} onClose={leave} />
    </div>
  )
}
