import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { inWordsOf } from '#kernel/entity/field-words.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { ownPlaybook } from './entities/own-playbook.ts'
import { playbookChangeSchema } from './shapes/change.ts'
import { checkCardSchema, deliverableCardSchema } from './shapes/check-card.ts'
import { definitionSchema } from './shapes/definition.ts'
import { draftSchema, versionSchema } from './shapes/draft.ts'
import { problemSchema } from './shapes/problem.ts'

export { ownPlaybook } from './entities/own-playbook.ts'
export { playbooksRefusals } from './refusals.ts'
export type { PlaybookChange } from './shapes/change.ts'
export type { CheckCard, DeliverableCard, ParamField } from './shapes/check-card.ts'
export type { PlaybookDraft, PublishedVersion } from './shapes/draft.ts'
export type { PlaybookProblem } from './shapes/problem.ts'

export const playbooksEntities = { ownPlaybook }

const tags = ['playbooks']
const known = z.strictObject({ id: idSchema })
const versioned = z.strictObject(knownRecord)
const name = (zh: string, en: string) => called(z.string().trim().min(1).max(200), zh, en)
const names = z.strictObject({ zh: name('中文名称', 'Name in Chinese'), en: name('英文名称', 'Name in English') })
const which = z.string().max(20)
/** Whatever an editor holds; the engine judges it and says what is wrong at its place. */
const given = called(z.record(z.string(), z.unknown()), '流程内容', 'Content of the playbook')

export const playbooksContract = {
  ownPlaybook: crudContract(ownPlaybook),
  playbookChecks: oc.route({ method: 'GET', path: '/playbook-checks', tags }).output(z.array(checkCardSchema)),
  playbookDeliverables: oc
    .route({ method: 'GET', path: '/playbook-deliverables', tags })
    .output(z.array(deliverableCardSchema)),
  /** Any playbook that a project can start on, shipped or own, whole: for a drawing or a print. */
  playbookDefinition: oc
    .route({ method: 'GET', path: '/playbooks/{id}/definition', tags })
    .input(z.strictObject({ id: z.string().max(60) }))
    .output(definitionSchema),
  createOwnPlaybook: oc
    .route({ method: 'POST', path: '/own-playbooks', tags, successStatus: 201 })
    .input(z.strictObject({ from: z.string().max(60).nullable(), name: names }))
    .output(recordSchema(ownPlaybook)),
  importPlaybook: oc
    .route({ method: 'POST', path: '/own-playbooks/import', tags, successStatus: 201 })
    .input(z.strictObject({ text: called(z.string().min(1), '文件内容', 'Text of the file') }))
    .output(recordSchema(ownPlaybook)),
  readDraft: oc.route({ method: 'GET', path: '/own-playbooks/{id}/draft', tags }).input(known).output(draftSchema),
  saveDraft: oc
    .route({ method: 'PUT', path: '/own-playbooks/{id}/draft', tags })
    .input(versioned.extend({ definition: given }))
    .output(draftSchema),
  checkDraft: oc
    .route({ method: 'POST', path: '/own-playbooks/{id}/check', tags })
    .input(known.extend({ definition: given }))
    .output(z.array(problemSchema)),
  publishPlaybook: oc
    .route({ method: 'POST', path: '/own-playbooks/{id}/publish', tags })
    .input(versioned.extend({ note: reasonSchema }))
    .output(recordSchema(ownPlaybook)),
  retirePlaybook: oc
    .route({ method: 'POST', path: '/own-playbooks/{id}/retire', tags })
    .input(versioned.extend({ reason: reasonSchema }))
    .output(recordSchema(ownPlaybook)),
  offerPlaybookAgain: oc
    .route({ method: 'POST', path: '/own-playbooks/{id}/offer-again', tags })
    .input(versioned.extend({ reason: reasonSchema }))
    .output(recordSchema(ownPlaybook)),
  playbookVersions: oc
    .route({ method: 'GET', path: '/own-playbooks/{id}/versions', tags })
    .input(known)
    .output(z.array(versionSchema)),
  /** `from` and `to` are numbers of versions, or `draft`, or `origin`: what it was copied from, as it is now. */
  comparePlaybooks: oc
    .route({ method: 'GET', path: '/own-playbooks/{id}/compare', tags })
    .input(known.extend({ from: which, to: which }))
    .output(z.array(playbookChangeSchema)),
  /** The draft, or the version of that number, as a YAML file. */
  playbookFile: oc
    .route({ method: 'GET', path: '/own-playbooks/{id}/file', tags })
    .input(known.extend({ number: which.optional() }))
    .output(z.instanceof(File)),
}

/** An input that no record type declares, with what it is called where it is refused. */
function called<S extends z.ZodType>(schema: S, zh: string, en: string): S {
  return inWordsOf(schema, { label: { zh, en } }) as S
}
