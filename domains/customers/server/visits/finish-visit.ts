import { openRecord } from '#domains/process/reads.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecords } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { customersContract, customersRefusals, need, visit } from '../../contract.ts'
import { requireVisitState } from './require-visit-state.ts'

/** The visit took place: what was said, how much they want it, and what comes next on which day. */
export const finishVisit = command(customersContract.finishVisit, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { id, version, on: doneOn = ctx.today, needsFound, ...told }) => {
    const record = await openRecord(ctx, visit, { id, version })
    requireVisitState(ctx, record, ['planned'], { zh: '记为已拜访', en: 'recorded as done' })
    const { today } = ctx
    if (doneOn > today) throw refusal(customersRefusals, 'visit.future', { date: doneOn, today }, { field: 'on' })
    if (told.nextOn < doneOn)
      throw refusal(customersRefusals, 'visit.next_before', { date: told.nextOn, doneOn }, { field: 'nextOn' })
    const set = { ...told, doneOn, state: 'done', nextDoneOn: null, nextOutcome: null } as const
    const done = await changeRecord(ctx, visit, record, set, { action: 'done' })
    const place = await openPlace(ctx, record.projectId)
    const of = { ...place, customerId: record.customerId, visitId: id, ownerId: record.ownerId }
    const found = (needsFound ?? []).map(one => ({ ...one, ...of }))
    // Who went there may have left since: what they found is a need all the same.
    await insertRecords(ctx, need, found, { action: 'found', carries: true })
    return done
  },
})
