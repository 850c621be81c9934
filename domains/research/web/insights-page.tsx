import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { BoardInsight, InsightTopic } from '../contract.ts'
import { insight } from '../entities/insight.ts'
import { CreateButton } from './create-button.tsx'
import { InsightCard } from './insight-card.tsx'
import styles from './research.module.css'
import { ResearchHead } from './research-head.tsx'
import { researchTexts } from './research-texts.ts'
import { useInsightBoard, useInsightUses } from './use-insight-board.ts'

/** What a project has learnt, by topic, each with what it rests on. */
export function InsightsPage() {
  const t = useTexts(researchTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const [creating, setCreating] = useState(false)
  const board = useInsightBoard(id)
  const add = <CreateButton projectId={id} text="addInsight" onClick={() => setCreating(true)} />
  return (
    <>
      <ResearchHead projectId={id} here="insights" main={add} />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.isSuccess && board.data.length === 0 && (
        <EmptyState of="insight" title={t('noInsights')} help={t('noInsightsHelp')} action={add} />
      )}
      {board.isSuccess && board.data.length > 0 && <Board projectId={id} insights={board.data} />}
      <RecordForm
        entity={insight}
        open={creating}
        projectId={id}
        initial={{ confidence: 'medium' }}
        onClose={() => setCreating(false)}
      />
    </>
  )
}

const TOPICS = Object.keys(insight.fields.topic.options) as InsightTopic[]

function Board({ projectId, insights }: { projectId: string; insights: readonly BoardInsight[] }) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const uses = useInsightUses(projectId)
  const usesOf = (id: string) => uses.data?.filter(use => use.insightId === id).length ?? 0
  return (
    <div className={styles.board}>
      {TOPICS.map(topic => {
        const mine = insights.filter(one => one.insight.topic === topic)
        return (
          <Section key={topic} title={label(insight.fields.topic.options[topic])} aside={mine.length}>
            {mine.length === 0 && <p className={styles.topicEmpty}>{t('topicEmpty')}</p>}
            <ul>
              {mine.map(one => (
                <InsightCard key={one.insight.id} one={one} uses={usesOf(one.insight.id)} />
              ))}
            </ul>
          </Section>
        )
      })}
    </div>
  )
}
