import { project } from '#domains/process/contract.ts'
import { openRecord, requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { cut } from '#kernel/entity/cut.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { isBeyondFloor, isFigure } from '../../../rules/beyond-floor.ts'
import { negotiationTerm, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { requireFigure } from './require-figure.ts'
import { requireTermState, type Term } from './require-term-state.ts'

/** Agrees a term; what goes beyond its floor waits for the sponsor, who is told why. */
export const agreeTerm = command(sellingContract.agreeTerm, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { agreed, isBeyond, beyondBecause, ...known }) => {
    const record = await openRecord(ctx, negotiationTerm, known)
    requireTermState(ctx, record, ['open'], { zh: '商定', en: 'agreed' })
    requireFigure(record.measure, agreed, 'agreed')
    if (!goesBeyond(record, agreed, isBeyond ?? false)) {
      const set = { state: 'agreed', agreed, agreedOn: ctx.today, beyondBecause: null } as const
      return changeRecord(ctx, negotiationTerm, record, set, { action: 'agreed' })
    }
    const why = beyondBecause?.trim()
    if (!why) {
      const words = { agreed, floor: record.floor ?? '—' }
      throw refusal(sellingRefusals, 'negotiation_term.beyond_floor', words, { field: 'beyondBecause' })
    }
    return askSponsor(ctx, record, { agreed, beyondBecause: why })
  },
})

function goesBeyond({ measure, floor }: Term, agreed: string, said: boolean): boolean {
  if (measure === 'words') return said
  return floor !== null && isFigure(floor) && isBeyondFloor(measure, floor, agreed)
}

/** The sponsor at the table decides at once; whoever else asks them. */
async function askSponsor(ctx: Context, record: Term, beyond: Pick<Term, 'agreed' | 'beyondBecause'>): Promise<Term> {
  const note = beyond.beyondBecause
  const { sponsorId } = await readRecord(ctx, project, record.projectId)
  if (sponsorId === ctx.actor.personId) {
    const set = { state: 'agreed', ...beyond, agreedOn: ctx.today } as const
    return changeRecord(ctx, negotiationTerm, record, set, { action: 'agreed', note })
  }
  const set = { state: 'asked', ...beyond } as const
  const asked = await changeRecord(ctx, negotiationTerm, record, set, { action: 'submitted', note })
  await requestApproval(ctx, {
    subject: { id: asked.id, type: negotiationTerm.type, version: asked.version },
    title: titleOf(asked),
    projectId: asked.projectId,
    by: { mode: 'any', roles: ['sponsor'] },
    note,
    snapshot: asked,
  })
  return asked
}

const NAME_MAX = 120
const VALUE_MAX = 60

function titleOf({ name, agreed, floor, unit }: Term) {
  const value = (text: string | null) => cut(`${text ?? '—'}${unit ? ` ${unit}` : ''}`, VALUE_MAX)
  return {
    zh: `批准超出底线的条款：${cut(name, NAME_MAX)}（商定 ${value(agreed)}，底线 ${value(floor)}）`,
    en: `Approve a term beyond its floor: ${cut(name, NAME_MAX)} (agreed ${value(agreed)}, floor ${value(floor)})`,
  }
}
