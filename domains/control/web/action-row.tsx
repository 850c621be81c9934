import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { correctiveAction } from '../entities/corrective-action.ts'
import { ActionMenu } from './action-menu.tsx'
import styles from './control.module.css'
import type { Action } from './use-control.ts'

/** A corrective action in a list. */
export function ActionRow({ action }: { action: Action }) {
  const label = useLabel()
  const { id, measure, state, ownerId, dueOn } = action
  return (
    <li className={styles.action}>
      <p className={styles.name}>
        <To href={`/corrective-actions/${id}`}>{measure}</To>
        <StateTag tone={toneOfOption(state)}>{label(correctiveAction.fields.state.options[state])}</StateTag>
      </p>
      <Person id={ownerId} />
      <CalendarDate value={dueOn} due={state === 'open'} plain />
      <span>
        <ActionMenu action={action} />
      </span>
    </li>
  )
}
