import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { feasibilityContract, feasibilityStudy } from '../contract.ts'
import { studyFigures } from '../rules/study-figures.ts'
import { readDimensions, readFlows } from './read-parts.ts'
import type { Study } from './require-study-state.ts'

/** The feasibility study of an iteration: one version with all its parts and figures, and which versions there are. */
export const readFeasibilitySheet = query(feasibilityContract.feasibilitySheet, {
  allow: whoMay('read', 'feasibility'),
  run: async (ctx, { projectId, iteration: asked, number }) => {
    const { iteration: present } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, feasibilityStudy, projectId)
    const iteration = asked ?? present
    const studies = await recordsInProject(ctx, feasibilityStudy, projectId, { only: iteration })
    const versions = studies.toSorted((a, b) => b.number - a.number)
    const study = (number === undefined ? versions[0] : versions.find(one => one.number === number)) ?? null
    const approval = study?.state === 'submitted' ? await approvalOf(ctx, study.id) : null
    return { iteration, study, ...(await partsOf(ctx, study)), versions, approval }
  },
})

async function partsOf(ctx: Context, study: Study | null) {
  if (!study) return { dimensions: [], flows: [], figures: null }
  const [dimensions, flows] = [await readDimensions(ctx, study.id), await readFlows(ctx, study.id)]
  return { dimensions, flows, figures: studyFigures(study, flows) }
}
