import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { customerImprovement as entity } from '../entities/customer-improvement.ts'
import { ImprovementMenu } from './improvement-menu.tsx'
import { NoneLine } from './none-line.tsx'
import { serviceTexts } from './service-texts.ts'
import { type CustomerImprovement, type ServiceNone, useBarred } from './use-service.ts'

const TONES = {
  ...{ open: 'active', done: 'attention', declined: 'attention', told: 'passed' },
} as const satisfies Record<CustomerImprovement['state'], Tone>

interface ImprovementsPanelProps {
  projectId: string
  improvements: readonly CustomerImprovement[]
  none: ServiceNone | null
  onAdd: () => void
}

/** What is improved because a customer said so or the market has changed; told ones last. */
export function ImprovementsPanel({ projectId, improvements, none, onAdd }: ImprovementsPanelProps) {
  const t = useTexts(serviceTexts)
  const barred = useBarred(projectId)
  const add = (
    <ActionButton reason={barred} onClick={onAdd}>
      {t('addImprovement')}
    </ActionButton>
  )
  const isTold = (one: CustomerImprovement) => Number(one.state === 'told')
  return (
    <Section title={t('improvements')} aside={improvements.length > 0 && add}>
      {improvements.length === 0 && (
        <>
          <EmptyState
            of="customer_improvement"
            title={t('noImprovements')}
            help={t('noImprovementsHelp')}
            action={add}
          />
          <NoneLine projectId={projectId} about="improvements" none={none} />
        </>
      )}
      {improvements.length > 0 && (
        <RowList steps>
          {improvements
            .toSorted((one, other) => isTold(one) - isTold(other))
            .map(one => (
              <Row key={one.id} one={one} />
            ))}
        </RowList>
      )}
    </Section>
  )
}

function Row({ one }: { one: CustomerImprovement }) {
  const t = useTexts(serviceTexts)
  const label = useLabel()
  const { id, what, origin, cause, state, dueOn, outcome, declineReason, toldOn, toldWhom } = one
  return (
    <ListRow
      href={`/customer-improvements/${id}`}
      name={what}
      tags={<StateTag tone={TONES[state]}>{label(entity.fields.state.options[state])}</StateTag>}
      about={[
        label(entity.fields.origin.options[origin]),
        outcome ?? declineReason ?? cause,
        toldOn && t('toldTo', { date: toldOn, who: toldWhom ?? '' }),
      ]
        .filter(Boolean)
        .join(' · ')}
      days={<CalendarDate value={dueOn} due={state === 'open'} plain />}
      ownerId={one.ownerId}
      commands={<ImprovementMenu improvement={one} />}
    />
  )
}
