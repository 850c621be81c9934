import { buffer } from 'node:stream/consumers'
import { query, whoMay } from '#kernel/command/operation.ts'
import { fileKey } from '#kernel/files/file-store.ts'
import { readRecord } from '#kernel/query/read.ts'
import { documentsContract, planBook } from '../contract.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file of a plan book, for whoever may read the plan book. */
export const downloadPlanBook = query(documentsContract.downloadPlanBook, {
  allow: whoMay('read', 'documents'),
  run: async (ctx, input) => {
    const record = await readRecord(ctx, planBook, input.id)
    const bytes = await buffer(ctx.runtime.files.read(fileKey(ctx.actor.workspaceId, record.fileId)))
    return new File([new Uint8Array(bytes)], `${record.name} v${record.number}.docx`, { type: DOCX })
  },
})
