import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import type { BoardDecision, DecisionBoard } from '../contract.ts'
import { decision } from '../entities/decision.ts'
import { DecisionCard } from './decision-card.tsx'
import styles from './decisions.module.css'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred, useDecisionBoard } from './use-strategy.ts'

type Kind = BoardDecision['decision']['kind']

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
  return (
    <>
      <StrategyHead projectId={id} here="decisions" actions={add} />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.data && kindsOf(board.data).length === 0 && (
        <EmptyState of="decision" title={t('noDecisions')} help={t('noDecisionsHelp')} action={add} />
      )}
      {board.data && (
        <div className={styles.cards}>
          {kindsOf(board.data).map(kind => (
            <DecisionCard
              projectId={id}
              key={kind}
              kind={kind}
              versions={board.data.decisions.filter(one => one.decision.kind === kind)}
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
          initial={opening === 'any' ? {} : { kind: opening, question: t(`defaultQuestion_${opening}`) }}
          fields={['kind', 'question', 'context']}
          onSaved={made => go(`/decisions/${made.id}`)}
          onClose={() => open(null)}
        />
      )}
    </>
  )
}

/** What the playbook asks for; other kinds once they are opened. */
function kindsOf({ asked, decisions }: DecisionBoard): Kind[] {
  return [...new Set<Kind>([...asked, ...decisions.map(one => one.decision.kind)])]
}
