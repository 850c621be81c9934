import { project } from '#domains/process/contract.ts'
import { frozenPlaybooks } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { campaignsContract, deviation } from '../contract.ts'
import { deviationsAnswered, thresholdSchema } from './checks/deviations-answered.ts'

/** From where on a gate of the project asks for an answer, by the version of the playbook that the project runs on. */
export const readDeviationThreshold = query(campaignsContract.deviationThreshold, {
  allow: whoMay('read', 'campaigns'),
  run: async (ctx, { projectId }) => {
    const found = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, deviation, found.id)
    const playbooks = await frozenPlaybooks(ctx, [found.playbookVersionId])
    const criteria = [...playbooks.values()].flatMap(playbook => playbook.stages.flatMap(stage => stage.criteria))
    const asking = criteria.find(one => one.check === deviationsAnswered.name)
    return { threshold: asking ? thresholdSchema.parse(asking.params) : null }
  },
})
