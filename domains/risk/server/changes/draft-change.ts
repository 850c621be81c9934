import { project } from '#domains/process/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { changeRequest, riskContract } from '../../contract.ts'
import { endNone } from '../foreseen/state-none.ts'
import { completeRows } from './propose-operations.ts'
import { readChanges } from './read-changes.ts'

/** Begins a change request; requests are counted through the whole project. */
export const draftChange = command(riskContract.draftChange, {
  allow: whoMay('write', 'risk'),
  run: async (ctx, { operations, ...given }) => {
    requireCreate(ctx, changeRequest, given.projectId)
    // Two who begin one at once get two numbers.
    await readRecord(ctx, project, given.projectId, { lock: true })
    const place = await openPlace(ctx, given.projectId)
    const rows = completeRows(ctx, operations ?? [])
    const [newest] = await readChanges(ctx, given.projectId)
    await endNone(ctx, place, 'changes')
    return insertRecord(ctx, changeRequest, { ...given, ...place, number: (newest?.number ?? 0) + 1, operations: rows })
  },
})
