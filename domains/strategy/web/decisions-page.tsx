import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import type { BoardDecision } from '../contract.ts'
import { decision } from '../entities/decision.ts'
import { DecisionCard } from './decision-card.tsx'
import styles from './decisions.module.css'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred, useDecisionBoard } from './use-strategy.ts'

type Kind = BoardDecision['decision']['kind']
/** What every marketing strategy decides; other kinds are shown once they are opened. */
const USUAL = ['target_market', 'positioning', 'price', 'channels', 'promotion'] as const

/** The decisions of a project, one card a kind. */
export function DecisionsPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const go = useGo()
  const barred = useBarred(id)
  const board = useDecisionBoard(id)
  const [opening, open] = useState<Kind | 'any' | null>(null)
  const add = (
    <ActionButton reason={barred} onClick={() => open('any')}>
      {t('addDecision')}
    </ActionButton>
  )
  const usual = USUAL.find(kind => kind === opening)
  return (
    <>
      <StrategyHead projectId={id} here="decisions" actions={add} />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.data && (
        <div className={styles.cards}>
          {kindsOf(board.data).map(kind => (
            <DecisionCard
              projectId={id}
              key={kind}
              kind={kind}
              versions={board.data.filter(one => one.decision.kind === kind)}
              onOpen={() => open(kind)}
            />
          ))}
        </div>
      )}
      {opening && (
        <RecordForm
          entity={decision}
          open
          projectId={id}
          initial={
            opening === 'any' ? {} : { kind: opening, ...(usual && { question: t(`defaultQuestion_${usual}`) }) }
          }
          fields={['kind', 'question', 'context']}
          onSaved={made => go(`/decisions/${made.id}`)}
          onClose={() => open(null)}
        />
      )}
    </>
  )
}

function kindsOf(board: readonly BoardDecision[]): Kind[] {
  return [...new Set<Kind>([...USUAL, ...board.map(one => one.decision.kind)])]
}
