import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { changeRequest } from './entities/change-request.ts'
import { issue } from './entities/issue.ts'
import { noneStated } from './entities/none-stated.ts'
import { risk } from './entities/risk.ts'
import { changeOperations } from './operations/changes.ts'
import { foreseenOperations } from './operations/foreseen.ts'

export type { ChangeEffect, Effect, Problem } from './change-effect.ts'
export { changeRequest } from './entities/change-request.ts'
export { issue } from './entities/issue.ts'
export { noneStated } from './entities/none-stated.ts'
export { risk } from './entities/risk.ts'
export { riskRefusals } from './refusals.ts'

export const riskEntities = { risk, issue, changeRequest, noneStated }

const tags = ['risk']
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const judgement = inputsOf(risk, 'probability', 'timeImpact', 'costImpact', 'qualityImpact', 'reviewOn')

export const riskContract = {
  risk: crudContract(risk),
  issue: crudContract(issue),
  answerRisk: act('/risks', 'answer')
    .input(
      z.strictObject({
        ...knownRecord,
        ...inputsOf(risk, 'residualProbability', 'residualImpact', 'reviewOn'),
        ...neededInputsOf(risk, 'response', 'measures'),
        ownerId: idSchema,
      }),
    )
    .output(recordSchema(risk)),
  reviewRisk: act('/risks', 'review')
    .input(z.strictObject({ ...knownRecord, ...judgement, note: reasonSchema }))
    .output(recordSchema(risk)),
  closeRisk: act('/risks', 'close').input(withReason).output(recordSchema(risk)),
  reopenRisk: act('/risks', 'reopen').input(withReason).output(recordSchema(risk)),
  occurRisk: act('/risks', 'occur')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(issue, 'severity', 'dueOn', 'measure') }))
    .output(recordSchema(issue)),
  postponeIssue: act('/issues', 'postpone')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(issue, 'dueOn'), reason: reasonSchema }))
    .output(recordSchema(issue)),
  escalateIssue: act('/issues', 'escalate')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(issue, 'escalatedToId'), reason: reasonSchema }))
    .output(recordSchema(issue)),
  assignIssue: act('/issues', 'assign')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema }))
    .output(recordSchema(issue)),
  resolveIssue: act('/issues', 'resolve')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(issue, 'resolution') }))
    .output(recordSchema(issue)),
  reopenIssue: act('/issues', 'reopen').input(withReason).output(recordSchema(issue)),
  ...foreseenOperations,
  ...changeOperations,
}
