import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import {
  carePlan,
  customerEvent,
  customerImprovement,
  customerTraining,
  revisit,
  satisfaction,
  serviceContract,
} from '../contract.ts'
import { plansOf, WHOLE } from './care/plans-of.ts'
import { findNone } from './state-none.ts'

/** How the customer of a project is looked after: plan, revisits, events, trainings, improvements. */
export const readCareSheet = query(serviceContract.careSheet, {
  allow: whoMay('read', 'service'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, carePlan, projectId)
    const plans = await plansOf(ctx, projectId)
    const revisits = await recordsInProject(ctx, revisit, projectId, WHOLE)
    return {
      plan: plans.find(one => one.state === 'running') ?? plans[0] ?? null,
      revisits: revisits.toSorted((a, b) => (a.doneOn ?? a.dueOn).localeCompare(b.doneOn ?? b.dueOn)),
      events: await recordsInProject(ctx, customerEvent, projectId, WHOLE),
      trainings: await recordsInProject(ctx, customerTraining, projectId, WHOLE),
      improvements: (await recordsInProject(ctx, customerImprovement, projectId, WHOLE)).toReversed(),
      satisfactions: await recordsInProject(ctx, satisfaction, projectId, WHOLE),
      noImprovements: await findNone(ctx, projectId, 'improvements'),
    }
  },
})
