import { type ReactNode, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import type { ScoredRow, ScoredTable, ScoringKind } from './scoring-kinds.ts'
import { ScoringTable } from './scoring-table.tsx'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'
import { UsualCriteria } from './usual-criteria.tsx'

interface ScoringPageProps {
  projectId: string
  kind: ScoringKind
  /** Undefined while it is read. */
  table: ScoredTable | undefined
  error: Error | null
  onRetry: () => void
  words: { readonly add: string; readonly empty: string; readonly emptyHelp: string }
  factsOf: (row: ScoredRow) => ReactNode
  /** The form of a new row. */
  form: (open: boolean, onClose: () => void) => ReactNode
}

/** Things of one kind on the same weighted criteria, best first. */
export function ScoringPage({ projectId, kind, table, error, onRetry, words, factsOf, form }: ScoringPageProps) {
  const t = useTexts(strategyTexts)
  const { shown, earlier } = useShownIteration(projectId)
  const barred = useBarred(projectId, shown)
  const [creating, create] = useState<'item' | 'criterion' | null>(null)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => create('item')}>
      {words.add}
    </ActionButton>
  )
  const actions = (
    <>
      <IterationChoice projectId={projectId} />
      <ActionButton reason={barred} onClick={() => create('criterion')}>
        {t('addCriterion')}
      </ActionButton>
    </>
  )
  const isEmpty = table?.rows.length === 0 && table.criteria.length === 0
  const close = () => create(null)
  return (
    <>
      <StrategyHead projectId={projectId} here={kind.path} main={add} actions={actions} />
      {error && <ErrorState error={error} onRetry={onRetry} />}
      {!error && !table && <Loading lines={6} />}
      {isEmpty && (
        <EmptyState
          of={kind.name === 'segment' ? 'segment' : 'channel_option'}
          title={words.empty}
          help={words.emptyHelp}
          action={add}
        />
      )}
      {table?.criteria.length === 0 && !earlier && <UsualCriteria projectId={projectId} of={OF[kind.name]} />}
      {table && !isEmpty && <ScoringTable table={table} kind={kind} factsOf={factsOf} />}
      {form(creating === 'item', close)}
      <RecordForm
        entity={kind.criterion}
        open={creating === 'criterion'}
        projectId={projectId}
        initial={{ weight: 20 }}
        onClose={close}
      />
    </>
  )
}

const OF = { segment: 'segments', channel: 'channels' } as const
