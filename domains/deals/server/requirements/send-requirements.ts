import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { contentHash } from './content-hash.ts'
import { linesOf } from './lines-of.ts'
import { requireNotInFuture } from './require-not-in-future.ts'
import { requireDocumentState } from './require-state.ts'

/** The customer has it: from here on it is kept by its hash what they were asked to confirm. */
export const sendRequirements = command(requirementsContract.sendRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { sentTo, on, ...known }) => {
    const record = await openRecord(ctx, requirementDocument, known)
    requireDocumentState(ctx, record, ['reviewed'], { zh: '发给客户', en: 'sent' })
    const sentOn = on ?? ctx.today
    requireNotInFuture(ctx, sentOn, 'on')
    const hash = contentHash(record, await linesOf(ctx, record.id))
    const set = { state: 'sent', sentTo, sentOn, contentHash: hash } as const
    return changeRecord(ctx, requirementDocument, record, set, { action: 'sent' })
  },
})

/** What a document says that is not with the customer. */
export const NOT_SENT = { sentTo: null, sentOn: null, contentHash: null } as const
