import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { acceptanceReport, deliveryContract } from '../../contract.ts'
import { keptFigures, readAcceptance, WHOLE } from './read-acceptance.ts'

/** The acceptance of a project: its checklist, how it stands, and the reports of it. */
export const readAcceptanceSheet = query(deliveryContract.acceptanceSheet, {
  allow: whoMay('read', 'delivery'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, acceptanceReport, projectId)
    const reports = await recordsInProject(ctx, acceptanceReport, projectId, WHOLE)
    return {
      ...(await readAcceptance(ctx, projectId)),
      reports: reports.toReversed().map(report => ({ report, figures: keptFigures(report) })),
    }
  },
})
