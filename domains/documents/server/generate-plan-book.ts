import { project } from '#domains/process/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { findRecord, readRecord } from '#kernel/query/read.ts'
import { documentsContract, planBook } from '../contract.ts'
import { writeVersion } from './write-version.ts'

/** Writes the next version of the plan book from the records as they are now. */
export const generatePlanBook = command(documentsContract.generatePlanBook, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, input) => {
    const record = await readRecord(ctx, project, input.projectId)
    requireCreate(ctx, planBook, record.id)
    // Two who generate at once get two numbers.
    await findRecord(ctx, project, record.id, { lock: true })
    const { iteration } = await openPlace(ctx, record.id)
    const { language = ctx.locale, secrecy } = input
    return writeVersion(ctx, { ...record, iteration }, { language, secrecy: secrecy ?? 'internal' })
  },
})
