import { readCalendar } from '#domains/plan/reads.ts'
import { requireReadableBy } from '#domains/process/reads.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { communicationItem, teamContract } from '../../contract.ts'
import { firstTelling } from '../../rules/next-telling.ts'

/** Plans who is told what, from which day on. */
export const addItem = command(teamContract.addItem, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { projectId, ...given }) => {
    requireCreate(ctx, communicationItem, projectId)
    const place = await openPlace(ctx, projectId)
    const ownerId = given.ownerId ?? ctx.actor.personId
    await requireReadableBy(
      ctx,
      communicationItem,
      { id: '', projectId, ownerId },
      { field: 'ownerId', personId: ownerId },
    )
    const nextOn = firstTelling(given, await readCalendar(ctx))
    return insertRecord(ctx, communicationItem, { ...given, ...place, ownerId, nextOn })
  },
})
