import { Timeline } from 'antd'
import { recordTexts } from '#apps/web/i18n/texts/records.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { HISTORY_SHOWN } from '#kernel/contract/history-shown.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import { decisionShown } from './shown.ts'
import styles from './stage-work.module.css'
import { useTelling } from './use-telling.ts'

/** Every decision of the project, newest first: who, when, why, in which iteration. */
export function DecisionHistory({ space }: { space: ProjectSpace }) {
  const t = useTexts(projectTexts)
  const records = useTexts(recordTexts)
  const words = useWords()
  const telling = useTelling(space)
  if (space.history.length === 0) return <EmptyState title={t('noHistory')} />
  const items = space.history.map(decision => {
    const shown = decisionShown(decision, telling)
    const place = decision.stageKey ? telling.stageName(decision.stageKey) : null
    return {
      key: decision.id,
      content: (
        <>
          <p>
            {words(shown.who)} {words(shown.text)}
          </p>
          <p className={styles.soft}>
            <Moment value={decision.at} />
            {place && ` · ${place}`} · {t('iteration', { count: decision.iteration })}
          </p>
        </>
      ),
    }
  })
  return (
    <Section title={t('history')} padded>
      <Timeline items={items} />
      {items.length === HISTORY_SHOWN && (
        <p className={styles.soft}>{records('historyCut', { count: HISTORY_SHOWN })}</p>
      )}
    </Section>
  )
}
