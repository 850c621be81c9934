import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSaveRecord } from '#apps/web/records/use-save-record.ts'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { decision } from '../entities/decision.ts'
import { CriteriaEditor } from './criteria-editor.tsx'
import styles from './decisions.module.css'
import { OptionEditor } from './option-editor.tsx'
import { addCriterion, addOption, draftOf, isNamed } from './options-draft.ts'
import { strategyTexts } from './strategy-texts.ts'

/** Edits options, criteria and scores together; one save for all of it. */
export function OptionsEditor({ record, onDone }: { record: RecordOf<typeof decision>; onDone: () => void }) {
  const t = useTexts(strategyTexts)
  // Edits are laid over the version that was on the screen when they began.
  const [base] = useState(record)
  const [begun] = useState(() => draftOf(record))
  const [draft, setDraft] = useState(begun)
  const [asked, setAsked] = useState(false)
  const saving = useSaveRecord(decision, { onSaved: onDone })
  useLeaveWarning(draft !== begun)
  const save = () => {
    setAsked(true)
    if (isNamed(draft)) void saving.save(base, { ...draft })
  }
  return (
    <div className={styles.editor}>
      <div className={styles.optionCards}>
        {draft.options.map(option => (
          <OptionEditor key={option.key} draft={draft} option={option} asked={asked} onChange={setDraft} />
        ))}
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => setDraft(addOption(draft))}>{t('addOption')}</Button>
      </div>
      {draft.criteria.length > 0 && <CriteriaEditor draft={draft} asked={asked} onChange={setDraft} />}
      <div className={styles.buttons}>
        <Button onClick={() => setDraft(addCriterion(draft))}>{t('addCriterion')}</Button>
      </div>
      <p className={styles.refused} role="alert">
        {asked && !isNamed(draft) && t('nameMissing')}
      </p>
      <div className={styles.footer}>
        <SaveState state={saving.state} onRetry={save} />
        <Button onClick={onDone}>{t('cancel')}</Button>
        <Button type="primary" loading={saving.state.kind === 'saving'} onClick={save}>
          {t('save')}
        </Button>
      </div>
      <StaleChoice fields={decision.fields} stale={saving.stale} onResolve={saving.resolve} onClose={saving.leave} />
    </div>
  )
}
