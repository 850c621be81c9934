import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { closingContract, closingReport } from '../../contract.ts'
import { keptFigures } from './kept-figures.ts'
import { readFigures } from './read-figures.ts'

/** The closing report of an iteration: its versions, and the figures as the records are now. */
export const readClosingSheet = query(closingContract.closingSheet, {
  allow: whoMay('read', 'closing'),
  run: async (ctx, { projectId, iteration: asked }) => {
    const { iteration: present, finish } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, closingReport, projectId)
    const iteration = asked ?? present
    const reports = await recordsInProject(ctx, closingReport, projectId, { only: iteration })
    const waiting = reports.find(one => one.state === 'submitted')
    return {
      iteration,
      figures: await readFigures(ctx, { projectId, iteration, finish }),
      versions: reports
        .toSorted((a, b) => b.number - a.number)
        .map(report => ({ report, figures: keptFigures(report) })),
      approval: waiting ? await approvalOf(ctx, waiting.id) : null,
    }
  },
})
