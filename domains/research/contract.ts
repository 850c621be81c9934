import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { competitor } from './entities/competitor.ts'
import { dataSet } from './entities/data-set.ts'
import { insight } from './entities/insight.ts'
import { insightEvidence } from './entities/insight-evidence.ts'
import { marketOpportunity } from './entities/market-opportunity.ts'
import { study } from './entities/study.ts'
import { trend } from './entities/trend.ts'
import { insightBoardSchema } from './insight-board.ts'

export { competitor } from './entities/competitor.ts'
export { dataSet } from './entities/data-set.ts'
export { insight } from './entities/insight.ts'
export { insightEvidence } from './entities/insight-evidence.ts'
export { marketOpportunity } from './entities/market-opportunity.ts'
export { study } from './entities/study.ts'
export { trend } from './entities/trend.ts'
export type { BoardEvidence, BoardInsight } from './insight-board.ts'
export { researchRefusals } from './refusals.ts'

export const researchEntities = { study, dataSet, competitor, trend, marketOpportunity, insight, insightEvidence }

const tags = ['research']
const moveStudy = (verb: string) => oc.route({ method: 'POST', path: `/studies/{id}/${verb}`, tags })
const moveOpportunity = (verb: string) =>
  oc
    .route({ method: 'POST', path: `/market-opportunities/{id}/${verb}`, tags })
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(marketOpportunity))
const inProject = { projectId: idSchema }

/** What an insight may rest on: a record of the research, or a citation. */
const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    insightId: idSchema,
    kind: z.enum(['study', 'competitor', 'trend', 'data_set']),
    recordId: idSchema,
    ...inputsOf(insightEvidence, 'note'),
  }),
  z.strictObject({
    insightId: idSchema,
    kind: z.literal('citation'),
    ...inputsOf(insightEvidence, 'sourceUrl', 'sourceDate', 'note'),
    sourceTitle: reasonSchema.max(300),
  }),
])
export type EvidenceInput = z.infer<typeof evidenceSchema>
export type InsightTopic = RecordOf<typeof insight>['topic']

export const researchContract = {
  study: crudContract(study),
  competitor: crudContract(competitor),
  dataSet: crudContract(dataSet),
  trend: crudContract(trend),
  marketOpportunity: crudContract(marketOpportunity),
  insight: crudContract(insight),
  insightEvidence: crudContract(insightEvidence),
  startStudy: moveStudy('start').input(z.strictObject(knownRecord)).output(recordSchema(study)),
  finishStudy: moveStudy('finish').input(z.strictObject(knownRecord)).output(recordSchema(study)),
  stopStudy: moveStudy('stop')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(study)),
  reopenStudy: moveStudy('reopen')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(study)),
  takeOpportunity: moveOpportunity('take'),
  dropOpportunity: moveOpportunity('drop'),
  reopenOpportunity: moveOpportunity('reopen'),
  linkEvidence: oc
    .route({ method: 'POST', path: '/insights/{insightId}/evidence', tags, successStatus: 201 })
    .input(evidenceSchema)
    .output(recordSchema(insightEvidence)),
  unlinkEvidence: oc
    .route({ method: 'DELETE', path: '/insight-evidence/{id}', tags })
    .input(z.strictObject(knownRecord))
    .output(recordSchema(insightEvidence)),
  insightBoard: oc
    .route({ method: 'GET', path: '/projects/{projectId}/insight-board', tags })
    .input(z.strictObject(inProject))
    .output(insightBoardSchema),
}
