import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { carePlan as entity } from '../entities/care-plan.ts'
import { PlanMenu } from './plan-menu.tsx'
import { RevisitMenu } from './revisit-menu.tsx'
import { RevisitStrip } from './revisit-strip.tsx'
import styles from './service.module.css'
import { serviceTexts } from './service-texts.ts'
import { type CarePlan, type Revisit, type Satisfaction, useBarred, useServiceForms } from './use-service.ts'

const { customer, aim, rhythmDays, startsOn } = entity.fields
const START = { customer, rhythmDays, startsOn, ownerId: OWNER, aim }
/** A quarter of a year, as most firms begin. */
const USUAL_RHYTHM = 90

interface CarePlanPanelProps {
  projectId: string
  plan: CarePlan | null
  revisits: readonly Revisit[]
  answers: readonly Satisfaction[]
}

/** Who looks after the customer, how often, and the days of the revisits. */
export function CarePlanPanel({ projectId, plan, revisits, answers }: CarePlanPanelProps) {
  const t = useTexts(serviceTexts)
  const next = revisits.find(one => one.state === 'planned')
  const runs = plan?.state === 'running'
  if (!plan)
    return (
      <EmptyState
        of="care_plan"
        title={t('noCare')}
        help={t('noCareHelp')}
        action={<StartCare projectId={projectId} />}
      />
    )
  return (
    <Section
      title={t('strip')}
      aside={runs ? next && <RevisitMenu revisit={next} /> : <StartCare projectId={projectId} />}
    >
      <RowList>
        <ListRow
          href={`/care-plans/${plan.id}`}
          name={plan.customer}
          tags={<PlanTags plan={plan} />}
          about={plan.aim}
          ownerId={plan.ownerId}
          commands={<PlanMenu plan={plan} />}
        />
      </RowList>
      <div className={styles.scroll}>
        <RevisitStrip plan={plan} revisits={revisits.filter(one => one.carePlanId === plan.id)} answers={answers} />
      </div>
    </Section>
  )
}

function PlanTags({ plan: { rhythmDays: count, state, handedOn, endReason } }: { plan: CarePlan }) {
  const t = useTexts(serviceTexts)
  return (
    <>
      <StateTag>{t('rhythm', { count })}</StateTag>
      {state === 'ended' && <StateTag wraps>{t('ended', { reason: endReason ?? '' })}</StateTag>}
      {state === 'running' && (
        <StateTag tone={handedOn ? 'passed' : 'attention'}>
          {handedOn ? t('handedOn', { date: handedOn }) : t('notHanded')}
        </StateTag>
      )}
    </>
  )
}

function StartCare({ projectId }: { projectId: string }) {
  const t = useTexts(serviceTexts)
  const today = useToday()
  const barred = useBarred(projectId)
  const { startCare } = useServiceForms()
  const [open, setOpen] = useState(false)
  return (
    <>
      <ActionButton type="primary" reason={barred} onClick={() => setOpen(true)}>
        {t('startCare')}
      </ActionButton>
      <CommandForm
        open={open}
        title={t('startCare')}
        action={t('startCare')}
        fields={START}
        initial={{ rhythmDays: USUAL_RHYTHM, startsOn: today }}
        onSubmit={values => startCare({ projectId, ...values })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
