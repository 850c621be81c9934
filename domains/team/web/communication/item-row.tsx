import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { communicationItem as entity } from '../../entities/communication-item.ts'
import type { Stakeholder } from '../use-stakeholders.ts'
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
  const label = useLabel()
  const { fields } = entity
  const { id, what, state, rhythm, channel, ownerId, endReason } = item
  const isRunning = state === 'running'
  return (
    <ListRow
      href={`/communication-items/${id}`}
      name={what}
      tags={!isRunning && <StateTag tone={toneOfOption(state)}>{label(fields.state.options[state])}</StateTag>}
      about={[...audienceOf(item, stakeholders), item.purpose, endReason].filter(Boolean).join(' · ')}
      figures={
        <span>
          {label(fields.rhythm.options[rhythm])} · {label(fields.channel.options[channel])}
        </span>
      }
      days={<Days item={item} />}
      ownerId={ownerId}
      commands={<ItemMenu item={item} due={due} />}
    />
  )
}

/** When they are told next, and when they were told last. */
function Days({ item: { state, nextOn, toldOn } }: { item: Item }) {
  const t = useTexts(communicationTexts)
  return (
    <>
      {state === 'running' && (
        <span>
          {t('next')} <CalendarDate value={nextOn} due plain />
        </span>
      )}
      <small>
        {toldOn ? (
          <>
            {t('last')} <CalendarDate value={toldOn} plain />
          </>
        ) : (
          t('never')
        )}
      </small>
    </>
  )
}

/** To whom in words, then the stakeholders whom the words do not name already. */
function audienceOf({ audience, stakeholders }: Item, known: readonly Stakeholder[]): string[] {
  const names = (stakeholders ?? []).map(({ stakeholderId }) => known.find(one => one.id === stakeholderId)?.name)
  return [audience, ...names.filter(name => name !== undefined && !audience.includes(name)).map(String)]
}
