import { Timeline } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { DecisionView } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import { decisionShown } from './shown.ts'

/** Every decision of the project, newest first: who, when, why. */
export function DecisionHistory({ decisions }: { decisions: readonly DecisionView[] }) {
  const t = useTexts(projectTexts)
  const say = t as (key: string, params?: Record<string, unknown>) => string
  const words = useWords()
  const { byId } = usePeople()
  if (decisions.length === 0) return <EmptyState title={t('noHistory')} />
  const items = [...decisions].reverse().map(decision => {
    const shown = decisionShown(decision, byId, say)
    return {
      key: decision.id,
      content: (
        <>
          <Moment value={decision.at} /> {decision.stageKey ?? ''} · {words(shown.who)} {words(shown.text)}
        </>
      ),
    }
  })
  return (
    <Section title={t('history')} padded>
      <Timeline items={items} />
    </Section>
  )
}
