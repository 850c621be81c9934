import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { correctiveAction } from '../entities/corrective-action.ts'
import { ActionMenu } from './action-menu.tsx'
import type { Action } from './use-control.ts'

/** A corrective action in a list. */
export function ActionRow({ action }: { action: Action }) {
  const label = useLabel()
  const { id, measure, state, ownerId, dueOn } = action
  return (
    <ListRow
      href={`/corrective-actions/${id}`}
      name={measure}
      tags={<StateTag tone={toneOfOption(state)}>{label(correctiveAction.fields.state.options[state])}</StateTag>}
      days={<CalendarDate value={dueOn} due={state === 'open'} plain />}
      ownerId={ownerId}
      commands={<ActionMenu action={action} />}
    />
  )
}
