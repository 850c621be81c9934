import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { competence } from '../entities/competence.ts'
import { CompetenceRow } from './competence-row.tsx'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

const ALL = 200

/** What the firm has and can do, and what it is worth against the competition. */
export function CompetencesPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { shown: iteration, refused } = useShownIteration(id)
  const barred = useBarred(id, iteration)
  const [edited, edit] = useState<RecordOf<typeof competence> | 'new' | null>(null)
  const found = useRecords(
    competence,
    { project: id, iteration, sort: 'id', limit: ALL },
    { enabled: iteration !== undefined },
  )
  const failed = refused ?? found.error
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => edit('new')}>
      {t('addCompetence')}
    </ActionButton>
  )
  return (
    <>
      <StrategyHead projectId={id} here="competences" main={add} actions={<IterationChoice projectId={id} />} />
      {failed && <ErrorState error={failed} onRetry={() => found.refetch()} />}
      {!failed && found.isPending && <Loading lines={6} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="competence" title={t('noCompetences')} help={t('noCompetencesHelp')} action={add} />
      )}
      {found.data && found.data.items.length > 0 && (
        <Section title={t('competences')} aside={found.data.items.length}>
          <ul>
            {found.data.items.map(one => (
              <CompetenceRow key={one.id} competence={one} barred={barred} onJudge={() => edit(one)} />
            ))}
          </ul>
        </Section>
      )}
      <RecordForm
        entity={competence}
        open={edited !== null}
        {...(edited !== null && edited !== 'new' && { record: edited })}
        projectId={id}
        onClose={() => edit(null)}
      />
    </>
  )
}
