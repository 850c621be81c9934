import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { competitor } from './entities/competitor.ts'
import { insight } from './entities/insight.ts'
import { insightEvidence } from './entities/insight-evidence.ts'
import { study } from './entities/study.ts'
import { trend } from './entities/trend.ts'
import { insightBoardSchema } from './insight-board.ts'

export { competitor } from './entities/competitor.ts'
export { insight } from './entities/insight.ts'
export { insightEvidence } from './entities/insight-evidence.ts'
export { study } from './entities/study.ts'
export { trend } from './entities/trend.ts'
export type { BoardEvidence, BoardInsight } from './insight-board.ts'
export { researchRefusals } from './refusals.ts'

export const researchEntities = { study, competitor, trend, insight, insightEvidence }

const tags = ['research']
const moveStudy = (verb: string) => oc.route({ method: 'POST', path: `/studies/{id}/${verb}`, tags })
const inProject = { projectId: idSchema }

/** What an insight may rest on: a record of the research, or a citation. */
const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    insightId: idSchema,
    kind: z.enum(['study', 'competitor', 'trend']),
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
  trend: crudContract(trend),
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
