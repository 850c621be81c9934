import { oc } from '@orpc/contract'
import { z } from 'zod'
import { approvalSchema } from '#domains/process/contract.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { archiveSchema } from './archive.ts'
import { archiveEntry } from './entities/archive-entry.ts'
import { closingReport } from './entities/closing-report.ts'
import { handOver } from './entities/hand-over.ts'
import { improvement } from './entities/improvement.ts'
import { closingFiguresSchema } from './figures.ts'

export type { Archive, ArchiveLine } from './archive.ts'
export { archiveEntry } from './entities/archive-entry.ts'
export { closingReport } from './entities/closing-report.ts'
export { handOver } from './entities/hand-over.ts'
export { improvement } from './entities/improvement.ts'
export type { ClosingFigures } from './figures.ts'
export { closingRefusals } from './refusals.ts'

export const closingEntities = { closingReport, improvement, handOver, archiveEntry }

const tags = ['closing']
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })
const inProject = { projectId: idSchema }
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
const deliverable = { ...inProject, stageKey: z.string().max(60), deliverable: z.string().max(120) }

export const closingContract = {
  closingReport: crudContract(closingReport),
  improvement: crudContract(improvement),
  handOver: crudContract(handOver),
  archiveEntry: crudContract(archiveEntry),
  closingSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/closing', tags })
    .input(z.strictObject({ ...inProject, iteration: z.coerce.number<number>().int().min(1).max(10_000).optional() }))
    .output(
      z.object({
        iteration: z.int(),
        /** As the records are now. */
        figures: closingFiguresSchema,
        /** The newest version first, each with the figures that it was submitted with. */
        versions: z.array(z.object({ report: recordSchema(closingReport), figures: closingFiguresSchema.nullable() })),
        approval: approvalSchema.nullable(),
      }),
    ),
  draftClosingReport: oc
    .route({ method: 'POST', path: '/projects/{projectId}/closing-reports', tags, successStatus: 201 })
    .input(z.strictObject({ ...inProject, reason: reasonSchema.optional() }))
    .output(recordSchema(closingReport)),
  submitClosingReport: act('/closing-reports', 'submit')
    .input(z.strictObject({ ...knownRecord, note: z.string().max(2_000).optional() }))
    .output(recordSchema(closingReport)),
  withdrawClosingReport: act('/closing-reports', 'withdraw')
    .input(z.strictObject(knownRecord))
    .output(recordSchema(closingReport)),
  acceptImprovement: act('/improvements', 'accept')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema, ...neededInputsOf(improvement, 'dueOn') }))
    .output(recordSchema(improvement)),
  finishImprovement: act('/improvements', 'finish')
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(improvement, 'outcome') }))
    .output(recordSchema(improvement)),
  rejectImprovement: act('/improvements', 'reject').input(withReason).output(recordSchema(improvement)),
  reopenImprovement: act('/improvements', 'reopen').input(withReason).output(recordSchema(improvement)),
  giveHandOver: oc
    .route({ method: 'POST', path: '/projects/{projectId}/hand-overs', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...inProject,
        ownerId: idSchema,
        ...neededInputsOf(handOver, 'what', 'where', 'dueOn'),
        ...inputsOf(handOver, 'watch'),
      }),
    )
    .output(recordSchema(handOver)),
  acceptHandOver: act('/hand-overs', 'accept').input(z.strictObject(knownRecord)).output(recordSchema(handOver)),
  returnHandOver: act('/hand-overs', 'return').input(withReason).output(recordSchema(handOver)),
  giveAgain: act('/hand-overs', 'give-again')
    .input(z.strictObject({ ...knownRecord, ownerId: idSchema, ...neededInputsOf(handOver, 'dueOn') }))
    .output(recordSchema(handOver)),
  archive: oc
    .route({ method: 'GET', path: '/projects/{projectId}/archive', tags })
    .input(z.strictObject(inProject))
    .output(archiveSchema),
  fileDeliverable: oc
    .route({ method: 'POST', path: '/projects/{projectId}/archive/file', tags })
    .input(
      z.strictObject({
        ...deliverable,
        ...neededInputsOf(archiveEntry, 'location'),
        number: z.string().max(60).nullable().optional(),
      }),
    )
    .output(recordSchema(archiveEntry)),
  exemptDeliverable: oc
    .route({ method: 'POST', path: '/projects/{projectId}/archive/exempt', tags })
    .input(z.strictObject({ ...deliverable, reason: reasonSchema }))
    .output(recordSchema(archiveEntry)),
  takeBackEntry: act('/archive-entries', 'take-back').input(withReason).output(recordSchema(archiveEntry)),
}
