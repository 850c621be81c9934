import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MovePreview, StageChangeView } from '../../shapes/version-move.ts'
import styles from './move-version.module.css'
import { moveVersionTexts } from './move-version-texts.ts'

const TAGS = {
  added: { tone: 'passed', text: 'stageAdded' },
  removed: { tone: 'attention', text: 'stageRemoved' },
  changed: { tone: 'neutral', text: 'stageChanged' },
} as const satisfies Record<string, { tone: Tone; text: string }>

/** What the two versions have different, stage by stage. */
export function ChangesStep({ preview }: { preview: MovePreview }) {
  const t = useTexts(moveVersionTexts)
  const words = useWords()
  return (
    <Section title={t('changes')} padded>
      {preview.differences.length === 0 && <EmptyState title={t('same')} />}
      <ul className={styles.list}>
        {preview.differences.map(stage => (
          <li key={stage.key} className={styles.row}>
            <div className={styles.name}>
              {words(stage.name)}
              <StateTag tone={TAGS[stage.kind].tone}>{t(TAGS[stage.kind].text)}</StateTag>
            </div>
            {stage.kind === 'removed' ? (
              <p className={styles.soft}>{t('removedHelp')}</p>
            ) : (
              <Changes stage={stage.kind} changes={stage.changes} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Changes({ stage, changes }: { stage: string; changes: readonly StageChangeView[] }) {
  const t = useTexts(moveVersionTexts)
  const words = useWords()
  const told = (one: StageChangeView) => {
    const [before, after] = [one.before ? words(one.before) : '', one.after ? words(one.after) : '']
    if (one.change !== 'changed') return before || after
    return before === after ? t('reworded', { text: after }) : t('turned', { before, after })
  }
  return (
    <ul className={styles.parts}>
      {changes.map(one => (
        <li key={`${one.part} ${one.change} ${told(one)}`}>
          <span className={styles.part}>
            {t(one.part as 'name')}
            {stage === 'changed' && one.change !== 'changed' && ` · ${t(one.change)}`}
          </span>{' '}
          {told(one)}
        </li>
      ))}
    </ul>
  )
}
