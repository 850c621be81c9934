import { openRecord } from '#domains/process/reads.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { biddingContract, tender, tenderClarification } from '../../../bidding-contract.ts'
import { requireTenderState } from '../tenders/require-tender-state.ts'

/** Puts a question about the documents; whoever said that there is none has been overtaken. */
export const askTenderer = command(biddingContract.askTenderer, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, given) => {
    const record = await openRecord(ctx, tender, { id: given.tenderId })
    const states = ['noticed', 'preparing', 'submitted', 'opened'] as const
    requireTenderState(ctx, record, states, { zh: '登记澄清问题', en: 'asked about' })
    if (record.noQuestions) await changeRecord(ctx, tender, record, { noQuestions: null }, { action: 'asked_about' })
    const place = await openPlace(ctx, record.projectId)
    return insertRecord(ctx, tenderClarification, { ...given, ...place }, { action: 'asked' })
  },
})
