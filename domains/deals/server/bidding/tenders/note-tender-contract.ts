import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { biddingContract, tender } from '../../../bidding-contract.ts'
import { bondDue } from './bond-due.ts'
import { requireDayAfter, requirePastDay } from './require-day.ts'
import { requireTenderState } from './require-tender-state.ts'

/** The contract of the tender has been signed, by us or by who won: from then on the bond is owed back. */
export const noteTenderContract = command(biddingContract.noteTenderContract, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { contractOn, bondRefundDueOn, ...known }) => {
    const record = await openRecord(ctx, tender, known)
    requireTenderState(ctx, record, ['won', 'lost'], { zh: '记合同签订日', en: 'given a contract' })
    requirePastDay(ctx, contractOn, 'contractOn')
    const result = { name: 'resultOn', date: record.resultOn } as const
    requireDayAfter(ctx, { name: 'contractOn', date: contractOn, field: 'contractOn' }, result)
    const due = await bondDue(ctx, { ...record, contractOn }, bondRefundDueOn)
    return changeRecord(ctx, tender, record, { contractOn, bondRefundDueOn: due }, { action: 'contract_noted' })
  },
})
