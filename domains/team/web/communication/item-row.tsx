import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { communicationItem as entity } from '../../entities/communication-item.ts'
import type { Stakeholder } from '../use-stakeholders.ts'
import styles from './communication.module.css'
import { communicationTexts } from './communication-texts.ts'
import { ItemMenu } from './item-menu.tsx'
import type { Item } from './use-communication.ts'

interface ItemRowProps {
  item: Item
  due: boolean
  stakeholders: readonly Stakeholder[]
}

/** One line of the plan: who is told what, how often, when next. */
export function ItemRow({ item, due, stakeholders }: ItemRowProps) {
  const t = useTexts(communicationTexts)
  const label = useLabel()
  const { fields } = entity
  const { id, what, state, rhythm, channel, nextOn, toldOn, ownerId, endReason } = item
  const isRunning = state === 'running'
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={`/communication-items/${id}`}>{what}</To>
          {!isRunning && <StateTag tone={toneOfOption(state)}>{label(fields.state.options[state])}</StateTag>}
        </p>
        <p className={styles.soft}>
          {[...audienceOf(item, stakeholders), item.purpose, endReason].filter(Boolean).join(' · ')}
        </p>
      </div>
      <span className={styles.how}>
        {label(fields.rhythm.options[rhythm])} · {label(fields.channel.options[channel])}
      </span>
      <div className={styles.days}>
        {isRunning && (
          <span>
            {t('next')} <CalendarDate value={nextOn} due plain />
          </span>
        )}
        <span className={styles.soft}>
          {toldOn ? (
            <>
              {t('last')} <CalendarDate value={toldOn} plain />
            </>
          ) : (
            t('never')
          )}
        </span>
      </div>
      <span className={styles.owner}>
        <Person id={ownerId} />
      </span>
      <div className={styles.commands}>
        <ItemMenu item={item} due={due} />
      </div>
    </li>
  )
}

/** To whom in words, then the stakeholders whom the words do not name already. */
function audienceOf({ audience, stakeholders }: Item, known: readonly Stakeholder[]): string[] {
  const names = (stakeholders ?? []).map(({ stakeholderId }) => known.find(one => one.id === stakeholderId)?.name)
  return [audience, ...names.filter(name => name !== undefined && !audience.includes(name)).map(String)]
}
