import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import styles from './decisions.module.css'
import { OptionsEditor } from './options-editor.tsx'
import { OptionsTable } from './options-table.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

/** The options side by side with what speaks for and against each, and how they score. */
export function DecisionOptions({ record }: { record: RecordOf<typeof decision> }) {
  const t = useTexts(strategyTexts)
  const barred = useBarred(record.projectId)
  const [editing, edit] = useState(false)
  const button =
    record.state === 'draft' && !editing ? (
      <ActionButton size="small" reason={barred} onClick={() => edit(true)}>
        {t('editOptions')}
      </ActionButton>
    ) : undefined
  const none = (record.options?.length ?? 0) === 0
  return (
    <Section title={t('options')} aside={button}>
      {editing ? (
        <OptionsEditor record={record} onDone={() => edit(false)} />
      ) : none ? (
        <p className={styles.none}>{t('noOptions')}</p>
      ) : (
        <OptionsTable record={record} />
      )}
    </Section>
  )
}
