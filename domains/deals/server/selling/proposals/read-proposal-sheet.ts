import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { mayCreate } from '#kernel/policy/scope.ts'
import { notFound, readRecord, requireReadIn } from '#kernel/query/read.ts'
import { beyondLimits } from '../../../rules/approval-level.ts'
import { quoteSums } from '../../../rules/quote-sums.ts'
import { proposal, sellingContract } from '../../../selling-contract.ts'
import { readProposals, readQuoteLines } from './read-proposals.ts'

/** A version of a project's proposal with its quote; cost and margin only for those who may write proposals. */
export const readProposalSheet = query(sellingContract.proposalSheet, {
  allow: whoMay('read', 'deals'),
  run: async (ctx, { projectId, number }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, proposal, projectId)
    const versions = await readProposals(ctx, projectId)
    const shown = number === undefined ? versions[0] : versions.find(one => one.number === number)
    if (number !== undefined && !shown) throw notFound(ctx, proposal)
    const lines = shown ? await readQuoteLines(ctx, shown.id) : []
    const { lines: ofLines, ...totals } = quoteSums(lines, shown?.discount ?? null)
    const seesMargin = mayCreate(ctx.actor, proposal, projectId)
    const masked = seesMargin ? {} : { cost: null, margin: null }
    return {
      ...{ proposal: shown ?? null, versions, seesMargin, currency: shown?.currency ?? 'CNY' },
      lines: lines.map((line, index) => ({
        ...{ line, cost: seesMargin ? line.cost : null },
        sums: { ...(ofLines[index] as (typeof ofLines)[number]), ...masked },
      })),
      totals: { ...totals, ...masked, ...(!seesMargin && { marginPercent: null }) },
      beyond: seesMargin ? beyondLimits(totals) : [],
      approval: shown?.state === 'submitted' ? await approvalOf(ctx, shown.id) : null,
    }
  },
})
