import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { decision } from '../entities/decision.ts'
import { DecisionCard } from './decision-card.tsx'
import styles from './positioning.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useDecisionBoard } from './use-strategy.ts'

/** The decision that says it in one sentence: for whom, what, unlike whom, and why. */
export function PositioningStatement({ projectId }: { projectId: string }) {
  const t = useTexts(strategyTexts)
  const go = useGo()
  const board = useDecisionBoard(projectId)
  const [opening, open] = useState(false)
  if (!board.data) return null
  return (
    <div className={styles.statement}>
      <p className={styles.soft}>{t('statementHelp')}</p>
      <DecisionCard
        projectId={projectId}
        kind="positioning"
        versions={board.data.decisions.filter(one => one.decision.kind === 'positioning')}
        onOpen={() => open(true)}
      />
      {opening && (
        <RecordForm
          entity={decision}
          open
          projectId={projectId}
          initial={{ kind: 'positioning', question: t('defaultQuestion_positioning') }}
          fields={['kind', 'question', 'context']}
          onSaved={made => go(`/decisions/${made.id}`)}
          onClose={() => open(false)}
        />
      )}
    </div>
  )
}
