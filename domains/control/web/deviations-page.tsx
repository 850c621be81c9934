import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useShownIteration } from '#apps/web/ui/iteration-choice.tsx'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { Deviations } from '../contract.ts'
import { ActionRow } from './action-row.tsx'
import styles from './control.module.css'
import { ControlHead } from './control-head.tsx'
import { controlTexts } from './control-texts.ts'
import { CorrectForm } from './correct-form.tsx'
import { DeviationRow } from './deviation-row.tsx'
import { useDeviations } from './use-control.ts'

/** What is further from the baseline than it may be, and what is done about it. */
export function DeviationsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useDeviations(id, useShownIteration(id).earlier)
  return (
    <>
      <ControlHead projectId={id} here="control/deviations" />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data && <Found data={found.data} projectId={id} />}
    </>
  )
}

type Item = Deviations['items'][number]

function Found({ data, projectId }: { data: Deviations; projectId: string }) {
  const t = useTexts(controlTexts)
  const [asked, setAsked] = useState<Item | null>(null)
  const { baseline, items, others } = data
  if (!baseline)
    return (
      <EmptyState
        title={t('noBaseline')}
        help={t('noBaselineHelp')}
        action={<To href={`/projects/${projectId}/control`}>{t('toBaseline')}</To>}
      />
    )
  const { lateDays: days, indexFloor: floor, overPercent: over } = baseline
  return (
    <div className={styles.page}>
      <p className={styles.soft}>{t('onDay', { number: baseline.number, date: data.on })}</p>
      {items.length === 0 && (
        <EmptyState title={`✓ ${t('noDeviations')}`} help={t('noDeviationsHelp', { days, floor, over })} />
      )}
      {items.length > 0 && (
        <Section title={t('deviations')} aside={items.length}>
          <RowList>
            {items.map(one => (
              <DeviationRow key={one.key} deviation={one} baseline={baseline} onCorrect={() => setAsked(one)} />
            ))}
          </RowList>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('otherActions')} aside={others.length}>
          <RowList>
            {others.map(one => (
              <ActionRow key={one.id} action={one} />
            ))}
          </RowList>
        </Section>
      )}
      {asked && <CorrectForm projectId={projectId} deviation={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}
