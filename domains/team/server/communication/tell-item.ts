import { readCalendar } from '#domains/plan/reads.ts'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationItem, communicationRefusals, teamContract } from '../../contract.ts'
import { nextTelling } from '../../rules/next-telling.ts'
import { type Item, requireItemState } from './require-item-state.ts'

/** They have been told: the next day moves on, and the telling is kept. What is told but once is done with it. */
export const tellItem = command(teamContract.tellItem, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { on = ctx.today, note = null, ...known }) => {
    const { today } = ctx
    const record = await openRecord(ctx, communicationItem, known)
    requireItemState(ctx, record, ['running'], { zh: '记为已告知', en: 'recorded as told' })
    if (on > today) throw refusal(communicationRefusals, 'communication.future', { date: on, today }, { field: 'on' })
    const nextOn = nextTelling(record, latest(on, record.nextOn), await readCalendar(ctx))
    const telling = { on, byId: ctx.actor.personId, note: note?.trim() || null }
    const set = { ...turned(record, telling), nextOn, state: nextOn ? 'running' : 'done' } as const
    return changeRecord(ctx, communicationItem, record, set, { action: 'told', note })
  },
})

type Telling = NonNullable<Item['tellings']>[number]
/** As many as a record keeps; the earlier ones stay in its history. */
const KEPT = communicationItem.fields.tellings.max

function turned({ tellings, toldOn }: Item, telling: Telling): Pick<Item, 'tellings' | 'toldOn'> {
  return { tellings: [...(tellings ?? []), telling].slice(-KEPT), toldOn: latest(telling.on, toldOn) }
}

function latest(one: string, other: string | null): string {
  return other !== null && other > one ? other : one
}
