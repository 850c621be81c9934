import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { training as entity } from '../../entities/training.ts'
import { ExecutionPage } from './execution-page.tsx'
import { ExecutionRow } from './execution-row.tsx'
import { executionTexts } from './execution-texts.ts'
import { TrainingMenu } from './training-menu.tsx'
import { TrainingTally } from './training-tally.tsx'
import type { Training } from './use-execution.ts'

const ASKED = ['topic', 'plannedOn', 'trainer', 'passMark', 'attendance', 'material'] as const
/** What most firms ask for, of 100. */
const USUAL_MARK = 60

/** The trainings of sales staff, by their day. */
export function TrainingsPage() {
  const t = useTexts(executionTexts)
  return (
    <ExecutionPage
      entity={entity}
      here="trainings"
      words={{ add: t('addTraining'), none: t('noTrainings'), help: t('noTrainingsHelp') }}
      sort="plannedOn"
      fields={ASKED}
      initial={{ passMark: USUAL_MARK }}
      row={one => <Row key={one.id} training={one} />}
    />
  )
}

function Row({ training }: { training: Training }) {
  const t = useTexts(executionTexts)
  const { id, topic, trainer, state, ownerId, plannedOn, heldOn, cancelReason } = training
  const isPlanned = state === 'planned'
  return (
    <ExecutionRow
      href={`/trainings/${id}`}
      {...{ name: topic, state, ownerId }}
      stateLabel={entity.fields.state.options[state]}
      about={[trainer, cancelReason].filter(Boolean).join(' · ')}
      figures={
        <>
          <span>
            {t(heldOn ? 'heldOn' : 'plannedOn')} <CalendarDate value={heldOn ?? plannedOn} due={isPlanned} plain />
          </span>
          <TrainingTally training={training} />
        </>
      }
      commands={<TrainingMenu training={training} />}
    />
  )
}
