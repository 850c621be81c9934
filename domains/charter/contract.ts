import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { charter } from './entities/charter.ts'
import { requirement } from './entities/requirement.ts'
import { scopeItem } from './entities/scope-item.ts'
import { charterPrintSchema, charterSheetSchema } from './shapes.ts'

export { charter } from './entities/charter.ts'
export { requirement } from './entities/requirement.ts'
export { scopeItem } from './entities/scope-item.ts'
export { charterRefusals } from './refusals.ts'
export type { CharterPrint, CharterSheet } from './shapes.ts'

export const charterEntities = { charter, scopeItem, requirement }

const tags = ['charter']
const onCharter = (verb: string) => oc.route({ method: 'POST', path: `/charters/{id}/${verb}`, tags })
const onRequirement = (verb: string) => oc.route({ method: 'POST', path: `/requirements/{id}/${verb}`, tags })
const note = reasonSchema.nullable().optional()

export const charterContract = {
  charter: crudContract(charter),
  scopeItem: crudContract(scopeItem),
  requirement: crudContract(requirement),
  charterSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/charter', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(charterSheetSchema),
  charterPrint: oc
    .route({ method: 'GET', path: '/charters/{id}/print', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(charterPrintSchema),
  draftCharter: oc
    .route({ method: 'POST', path: '/charters', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, ...inputsOf(charter, ...charter.editable) }))
    .output(recordSchema(charter)),
  submitCharter: onCharter('submit')
    .input(z.strictObject({ ...knownRecord, note }))
    .output(recordSchema(charter)),
  withdrawCharter: onCharter('withdraw').input(z.strictObject(knownRecord)).output(recordSchema(charter)),
  reviseCharter: onCharter('revise')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(charter)),
  moveScopeItem: oc
    .route({ method: 'POST', path: '/scope-items/{id}/move', tags })
    .input(z.strictObject({ ...knownRecord, to: z.enum(['up', 'down']) }))
    .output(recordSchema(scopeItem)),
  meetRequirement: onRequirement('meet')
    .input(z.strictObject({ ...knownRecord, note }))
    .output(recordSchema(requirement)),
  dropRequirement: onRequirement('drop')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(requirement)),
  reopenRequirement: onRequirement('reopen')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(requirement)),
}
