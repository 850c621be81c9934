import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { takeRejection } from './take-rejection.ts'

/** One of us writes down that the customer has sent the requirements back. */
export const rejectRequirements = command(requirementsContract.rejectRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) =>
    takeRejection(ctx, await openRecord(ctx, requirementDocument, known), { reason }),
})
