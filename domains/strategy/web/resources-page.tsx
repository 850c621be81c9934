import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { IterationChoice, useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { resourceAssessment } from '../entities/resource-assessment.ts'
import { ResourceRow } from './resource-row.tsx'
import styles from './resources.module.css'
import { StrategyHead } from './strategy-head.tsx'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

type Assessment = RecordOf<typeof resourceAssessment>

const ALL = 200
const { options } = resourceAssessment.fields.kind
const KINDS = Object.keys(options) as Assessment['kind'][]

/** What the firm has for its strategy and what it lacks, by kind of resource. */
export function ResourcesPage() {
  const t = useTexts(strategyTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { shown: iteration, refused } = useShownIteration(id)
  const barred = useBarred(id, iteration)
  const [edited, edit] = useState<Assessment | 'new' | null>(null)
  const query = { project: id, iteration, sort: 'id', limit: ALL }
  const found = useRecords(resourceAssessment, query, { enabled: iteration !== undefined })
  const failed = refused ?? found.error
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => edit('new')}>
      {t('addResource')}
    </ActionButton>
  )
  return (
    <>
      <StrategyHead
        projectId={id}
        here="resource-assessments"
        main={add}
        actions={<IterationChoice projectId={id} />}
      />
      {failed && <ErrorState error={failed} onRetry={() => found.refetch()} />}
      {!failed && found.isPending && <Loading lines={6} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="resource_assessment" title={t('noResources')} help={t('noResourcesHelp')} action={add} />
      )}
      {found.data && <Kinds all={found.data.items} barred={barred} onAssess={edit} />}
      <RecordForm
        entity={resourceAssessment}
        open={edited !== null}
        {...(edited !== null && edited !== 'new' && { record: edited })}
        projectId={id}
        onClose={() => edit(null)}
      />
    </>
  )
}

interface KindsProps {
  all: readonly Assessment[]
  barred: ReturnType<typeof useBarred>
  onAssess: (one: Assessment) => void
}

function Kinds({ all, barred, onAssess }: KindsProps) {
  const label = useLabel()
  return (
    <div className={styles.sections}>
      {KINDS.filter(kind => all.some(one => one.kind === kind)).map(kind => (
        <Section key={kind} title={label(options[kind])}>
          <ul>
            {all
              .filter(one => one.kind === kind)
              .map(one => (
                <ResourceRow key={one.id} assessment={one} barred={barred} onAssess={() => onAssess(one)} />
              ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
