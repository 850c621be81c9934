import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { requirementDocument, requirementsContract } from '../../requirements-contract.ts'
import { takeConfirmation } from './take-confirmation.ts'

/** One of us writes down that the customer has confirmed the requirements. */
export const confirmRequirements = command(requirementsContract.confirmRequirements, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { id, version, ...confirmation }) => {
    const record = await openRecord(ctx, requirementDocument, { id, version })
    return takeConfirmation(ctx, record, confirmation)
  },
})
