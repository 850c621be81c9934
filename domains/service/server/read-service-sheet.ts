import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { satisfaction, serviceContract, ticket } from '../contract.ts'
import { summariseSatisfaction } from '../rules/summarise-satisfaction.ts'
import { WHOLE } from './care/plans-of.ts'
import { findNone } from './state-none.ts'

/** The tickets of a project, and how satisfied its customer is. */
export const readServiceSheet = query(serviceContract.serviceSheet, {
  allow: whoMay('read', 'service'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, ticket, projectId)
    const satisfactions = await recordsInProject(ctx, satisfaction, projectId, WHOLE)
    return {
      tickets: (await recordsInProject(ctx, ticket, projectId, WHOLE)).toReversed(),
      satisfactions: satisfactions.toSorted((a, b) => b.askedOn.localeCompare(a.askedOn)),
      summary: summariseSatisfaction(satisfactions),
      noTickets: await findNone(ctx, projectId, 'tickets'),
    }
  },
})
