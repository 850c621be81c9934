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
import type { RecordOf } from '#kernel/entity/entity.ts'
import { persona } from '../entities/persona.ts'
import { segment } from '../entities/segment.ts'
import { PersonaCard } from './persona-card.tsx'
import styles from './personas.module.css'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

type Persona = RecordOf<typeof persona>
const ALL = 200

/** Who the customers are: one card a persona, and which target markets still have none. */
export function PersonasPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { shown: iteration, refused } = useShownIteration(id)
  const barred = useBarred(id, iteration)
  const [edited, edit] = useState<Persona | 'new' | null>(null)
  const query = { project: id, iteration, sort: 'id', limit: ALL }
  const found = useRecords(persona, query, { enabled: iteration !== undefined })
  const segments = useRecords(segment, query, { enabled: iteration !== undefined })
  const personas = found.data?.items ?? []
  const failed = refused ?? found.error
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => edit('new')}>
      {t('addPersona')}
    </ActionButton>
  )
  const named = new Map((segments.data?.items ?? []).map(one => [one.id, one.name]))
  const lacking = (segments.data?.items ?? []).filter(
    one => one.chosenAt !== null && personas.every(each => each.segmentId !== one.id),
  )
  return (
    <>
      <StrategyHead projectId={id} here="personas" main={add} actions={<IterationChoice projectId={id} />} />
      {failed && <ErrorState error={failed} onRetry={() => found.refetch()} />}
      {!failed && found.isPending && <Loading lines={6} />}
      {found.data && personas.length === 0 && (
        <EmptyState of="persona" title={t('noPersonas')} help={t('noPersonasHelp')} action={add} />
      )}
      {found.data && personas.length > 0 && lacking.length > 0 && (
        <ul className={styles.lacking}>
          {lacking.map(one => (
            <li key={one.id}>{t('personaMissing', { name: one.name })}</li>
          ))}
        </ul>
      )}
      <ul className={styles.cards}>
        {personas.map(one => (
          <PersonaCard
            key={one.id}
            persona={one}
            segment={named.get(one.segmentId)}
            barred={barred}
            onEdit={() => edit(one)}
          />
        ))}
      </ul>
      <RecordForm
        entity={persona}
        open={edited !== null}
        {...(edited !== null && edited !== 'new' && { record: edited })}
        projectId={id}
        onClose={() => edit(null)}
      />
    </>
  )
}
