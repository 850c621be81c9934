import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { evaluation, measurementContract } from '../contract.ts'
import { evaluationView } from './evaluation-view.ts'

/** The evaluation of a project's iteration, the present one where none is named. */
export const readEvaluation = query(measurementContract.readEvaluation, {
  allow: whoMay('read', 'measurement'),
  run: async (ctx, { id, iteration }) => {
    const where = await readRecord(ctx, project, id)
    const scope = scopeOf(ctx.actor, evaluation, 'read')
    if (!covers(scope, evaluation, { id, ownerId: where.ownerId, projectId: id }))
      throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
    return evaluationView(ctx, where, Math.min(iteration ?? where.iteration, where.iteration))
  },
})
