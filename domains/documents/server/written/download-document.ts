import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsContract, writtenDocument } from '../../contract.ts'
import { keptFile } from '../keep-file.ts'
import { kindOf } from './document-kinds.ts'
import { requireTelling } from './may-tell.ts'

/** The file of a document, for whoever may read all that it tells of. */
export const downloadDocument = query(documentsContract.downloadDocument, {
  allow: whoMay('read', 'documents'),
  run: async (ctx, { id }) => {
    const record = await readRecord(ctx, writtenDocument, id)
    requireTelling(ctx, kindOf(record.kind), record.projectId)
    return keptFile(ctx, record)
  },
})
