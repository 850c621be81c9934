import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { tenderDocument } from '../../entities/tender-document.ts'

const tags = ['deals']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/tender-documents/{id}/${verb}`, tags }).output(recordSchema(tenderDocument))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const documentOperations = {
  tenderDocument: crudContract(tenderDocument),
  addTenderDocument: oc
    .route({ method: 'POST', path: '/tender-documents', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inputsOf(tenderDocument, 'tenderId', 'item', 'about', 'dueOn', 'needsSeal'),
        ownerId: idSchema.nullable().optional(),
      }),
    )
    .output(recordSchema(tenderDocument)),
  /** The papers that nearly every tender asks for, as far as they are not listed yet. */
  addUsualDocuments: oc
    .route({ method: 'POST', path: '/tenders/{id}/usual-documents', tags })
    .input(z.strictObject(knownRecord))
    .output(z.object({ count: z.int() })),
  readyDocument: act('ready').input(z.strictObject({ ...knownRecord, sealed: z.boolean().optional() })),
  waiveDocument: act('waive').input(withReason),
  reopenDocument: act('reopen').input(withReason),
  assignDocument: act('assign').input(z.strictObject({ ...knownRecord, ownerId: idSchema })),
}
