import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { customerImprovement } from '../entities/customer-improvement.ts'
import { CarePlanPanel } from './care-plan-panel.tsx'
import { ImprovementsPanel } from './improvements-panel.tsx'
import { LearnedPanel } from './learned-panel.tsx'
import { OccasionsPanel } from './occasions-panel.tsx'
import styles from './service.module.css'
import { ServiceHead } from './service-head.tsx'
import { useCare } from './use-service.ts'

const ASKED = ['what', 'origin', 'cause', 'dueOn'] as const

/** How the customer of a project is looked after: the strip of revisits, what they told, what comes of it. */
export function CarePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useCare(id)
  const [raised, setRaised] = useState<{ cause: string | null } | null>(null)
  const care = found.data
  return (
    <>
      <ServiceHead projectId={id} here="service/care" />
      {found.isPending && <Loading lines={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {care && (
        <div className={styles.page}>
          <CarePlanPanel projectId={id} plan={care.plan} revisits={care.revisits} answers={care.satisfactions} />
          <LearnedPanel projectId={id} revisits={care.revisits} onTakeUp={cause => setRaised({ cause })} />
          <ImprovementsPanel
            projectId={id}
            improvements={care.improvements}
            none={care.noImprovements}
            onAdd={() => setRaised({ cause: null })}
          />
          <OccasionsPanel projectId={id} events={care.events} trainings={care.trainings} />
        </div>
      )}
      <RecordForm
        entity={customerImprovement}
        open={raised !== null}
        projectId={id}
        initial={{ origin: 'feedback', ...(raised?.cause && { cause: raised.cause }) }}
        fields={ASKED}
        onClose={() => setRaised(null)}
      />
    </>
  )
}
