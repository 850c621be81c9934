import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { developmentPlan as entity } from '../../entities/development-plan.ts'
import { developmentTarget } from '../../entities/development-target.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { PlanMenu } from './plan-menu.tsx'
import styles from './selling.module.css'
import { SellingList } from './selling-list.tsx'
import { sellingTexts } from './selling-texts.ts'
import { TargetMenu } from './target-menu.tsx'
import { ALL, type DevelopmentPlan, type DevelopmentTarget } from './use-selling.ts'

const ASKED = ['targetGroup', 'start', 'finish', 'quota', 'approach'] as const
const TONES: Readonly<Record<DevelopmentTarget['state'], Tone>> = {
  open: 'neutral',
  reached: 'active',
  contacted: 'passed',
  given_up: 'neutral',
}

/** Whom the project develops: each plan with its coverage and its firms. */
export function DevelopmentPage() {
  const t = useTexts(sellingTexts)
  return (
    <SellingList
      entity={entity}
      here="customer/development"
      words={{ add: t('addPlan'), none: t('noPlans'), help: t('noPlansHelp') }}
      sort="-start"
      fields={ASKED}
    >
      {plans => <Plans plans={plans} />}
    </SellingList>
  )
}

function Plans({ plans }: { plans: readonly DevelopmentPlan[] }) {
  const t = useTexts(sellingTexts)
  const projectId = plans[0]?.projectId ?? ''
  const found = useRecords(developmentTarget, { project: projectId, sort: 'id', limit: ALL })
  const targets = found.data?.items ?? []
  return (
    <div className={styles.stack}>
      {found.data?.next && <p role="note">{t('firstOnly', { count: targets.length })}</p>}
      {plans.map(plan => (
        <Plan key={plan.id} plan={plan} targets={targets.filter(one => one.planId === plan.id)} />
      ))}
    </div>
  )
}

interface PlanProps {
  plan: DevelopmentPlan
  targets: readonly DevelopmentTarget[]
}

function Plan({ plan, targets }: PlanProps) {
  const t = useTexts(sellingTexts)
  const { id, targetGroup, start, finish, ownerId, approach } = plan
  return (
    <Section title={<To href={`/development-plans/${id}`}>{targetGroup}</To>} aside={<PlanMenu plan={plan} />}>
      <div className={styles.head}>
        <p className={styles.soft}>
          {start} – <CalendarDate value={finish} plain /> · <Person id={ownerId} />
        </p>
        {approach && <p className={styles.text}>{approach}</p>}
        <CoverageBar plan={plan} targets={targets} />
      </div>
      {targets.length === 0 ? (
        <p className={styles.quiet}>{t('noTargets')}</p>
      ) : (
        <RowList steps>
          {targets.map(one => (
            <Row key={one.id} target={one} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function Row({ target }: { target: DevelopmentTarget }) {
  const label = useLabel()
  const { id, name, state, reachedOn, contactedOn, result, giveUpReason, note, ownerId } = target
  return (
    <ListRow
      href={`/development-targets/${id}`}
      name={name}
      tags={<StateTag tone={TONES[state]}>{label(developmentTarget.fields.state.options[state])}</StateTag>}
      about={(state === 'given_up' ? giveUpReason : result) ?? note}
      days={(contactedOn ?? reachedOn) && <CalendarDate value={contactedOn ?? reachedOn} />}
      ownerId={ownerId}
      commands={<TargetMenu target={target} />}
    />
  )
}
