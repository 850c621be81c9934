import { project } from '#domains/process/contract.ts'
import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { negotiationTerm, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { requireFigure } from './require-figure.ts'
import { requireTermState } from './require-term-state.ts'

/** Moves the floor of a term; the sponsor alone says how far we may go. */
export const moveFloor = command(sellingContract.moveFloor, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { floor, reason, ...known }) => {
    const record = await openRecord(ctx, negotiationTerm, known)
    requireTermState(ctx, record, ['open'], { zh: '改底线', en: 'given another floor' })
    const { sponsorId } = await readRecord(ctx, project, record.projectId)
    if (sponsorId !== ctx.actor.personId) throw refusal(sellingRefusals, 'negotiation_term.floor_is_sponsors')
    requireFigure(record.measure, floor, 'floor')
    return changeRecord(ctx, negotiationTerm, record, { floor }, { action: 'floor_moved', note: reason })
  },
})
