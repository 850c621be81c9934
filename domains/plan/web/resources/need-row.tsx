import { formatDecimal } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { resourceNeed as entity } from '../../entities/resource-need.ts'
import { NeedMenu } from './need-menu.tsx'
import { resourceTexts } from './resource-texts.ts'
import type { ResourceNeed } from './use-needs.ts'

const TONES: Partial<Record<ResourceNeed['state'], Tone>> = {
  planned: 'active',
  secured: 'passed',
  answered: 'attention',
}

interface NeedRowProps {
  need: ResourceNeed
  /** What the task is called that it is for, where the list is not the task's own. */
  taskTitle?: string | undefined
}

/** One need: what and how much, when, who sees to it, and what is done about it. */
export function NeedRow({ need, taskTitle }: NeedRowProps) {
  const t = useTexts(resourceTexts)
  const label = useLabel()
  const { id, what, state, quantity, unit, neededFrom, neededUntil, ownerId, taskId } = need
  return (
    <ListRow
      href={`/resource-needs/${id}`}
      name={what}
      tags={<StateTag tone={TONES[state] ?? 'neutral'}>{label(entity.fields.state.options[state])}</StateTag>}
      about={
        <>
          <About need={need} />
          {taskId && taskTitle && (
            <p>
              {t('forTask')} <To href={`/tasks/${taskId}`}>{taskTitle}</To>
            </p>
          )}
        </>
      }
      figures={
        <span>
          {formatDecimal(quantity)} {unit}
        </span>
      }
      days={
        <span>
          <CalendarDate value={neededFrom} due={state === 'planned'} plain />
          {neededUntil && ` – ${neededUntil}`}
        </span>
      }
      ownerId={ownerId}
      commands={<NeedMenu need={need} />}
    />
  )
}

/** Where it comes from, what is missing and what is done about it, or why it is off the table. */
function About({ need }: { need: ResourceNeed }) {
  const t = useTexts(resourceTexts)
  const label = useLabel()
  const { state, source, gap, answer, measures, dueOn, reason } = need
  if (state === 'secured') return <p>{source}</p>
  if (state === 'dropped' || state === 'withdrawn') return <p>{reason}</p>
  if (state !== 'answered' || !answer) return null
  const how = label(entity.fields.answer.options[answer])
  return (
    <p>
      {t('gapIs', { gap })} · {how}
      {measures && ` · ${measures}`}
      {dueOn && (
        <>
          {' · '}
          {t('solveBy')} <CalendarDate value={dueOn} due plain />
        </>
      )}
    </p>
  )
}
