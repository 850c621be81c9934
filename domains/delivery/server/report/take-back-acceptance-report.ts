import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { acceptanceReport, deliveryContract } from '../../contract.ts'
import { takeBack } from './take-back.ts'

/** The customer asks for something else, or we do: it is a draft again, with the reason. */
export const takeBackAcceptanceReport = command(deliveryContract.takeBackAcceptanceReport, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { reason, ...known }) => takeBack(ctx, await openRecord(ctx, acceptanceReport, known), reason),
})
