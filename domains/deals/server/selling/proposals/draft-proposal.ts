import { project } from '#domains/process/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { nextCode, nextNumber } from './new-version.ts'
import { readProposals } from './read-proposals.ts'

/** Begins the proposal of a project; later versions are revisions of it. */
export const draftProposal = command(sellingContract.draftProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { projectId, ...given }) => {
    requireCreate(ctx, proposal, projectId)
    // Two who begin it at once: the second one finds the first one's draft.
    const { customer } = await readRecord(ctx, project, projectId, { lock: true })
    const place = await openPlace(ctx, projectId)
    const [newest] = await readProposals(ctx, projectId)
    if (newest) throw refusal(sellingRefusals, 'proposal.exists', { number: newest.number })
    const values = { customerName: customer, ...given, number: await nextNumber(ctx, projectId) }
    return insertRecord(ctx, proposal, { ...place, ...values, code: await nextCode(ctx) })
  },
})
