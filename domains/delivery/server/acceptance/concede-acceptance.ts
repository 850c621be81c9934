import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { acceptanceItem, deliveryContract } from '../../contract.ts'
import { requireAcceptanceState } from '../require-state.ts'

/** The customer takes what has failed as it is: who of them, and in which words. */
export const concedeAcceptance = command(deliveryContract.concedeAcceptance, {
  allow: whoMay('write', 'delivery'),
  run: async (ctx, { concededBy, concession, ...known }) => {
    const record = await openRecord(ctx, acceptanceItem, known)
    requireAcceptanceState(ctx, record, ['failed'], { zh: '记为书面让步', en: 'conceded' })
    const set = { state: 'conceded', concededBy, concession } as const
    return changeRecord(ctx, acceptanceItem, record, set, { action: 'conceded' })
  },
})
