import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsContract, planBook } from '../contract.ts'
import { keptFile } from './keep-file.ts'

/** The file of a plan book, for whoever may read the plan book. */
export const downloadPlanBook = query(documentsContract.downloadPlanBook, {
  allow: whoMay('read', 'documents'),
  run: async (ctx, input) => keptFile(ctx, await readRecord(ctx, planBook, input.id)),
})
