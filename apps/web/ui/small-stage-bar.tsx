import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './small-stage-bar.module.css'
import type { StageOnBar } from './stage-bar.tsx'
import { stageTone } from './stage-state.ts'
import { useWords } from './words.ts'

/** The way of a project through its stages, small: one line in lists and on the workbench. */
export function SmallStageBar({ stages }: { stages: readonly Pick<StageOnBar, 'id' | 'name' | 'state'>[] }) {
  const t = useTexts(processTexts)
  const words = useWords()
  const told = stages.map((stage, index) =>
    t('stageOf', { position: index + 1, name: words(stage.name), state: t(stage.state) }),
  )
  return (
    <span className={styles.bar} role="img" aria-label={told.join('; ')}>
      {stages.map((stage, index) => (
        <span key={stage.id} className={`${styles.piece} ${styles[stageTone[stage.state]]}`} title={told[index]} />
      ))}
    </span>
  )
}
