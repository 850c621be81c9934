import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { defineRefusals } from '#kernel/error/refusal.ts'
import { planBook } from './entities/plan-book.ts'
import { planBookRecipient } from './entities/plan-book-recipient.ts'
import { projectFile } from './entities/project-file.ts'
import { writtenDocument } from './entities/written-document.ts'
import { DOCUMENT_KINDS } from './kinds.ts'
import { planBookSheetSchema } from './sheet.ts'
import { shelfSchema } from './shelf.ts'

export { planBook } from './entities/plan-book.ts'
export { planBookRecipient } from './entities/plan-book-recipient.ts'
export { projectFile } from './entities/project-file.ts'
export { writtenDocument } from './entities/written-document.ts'
export { type DocumentKind, documentKinds } from './kinds.ts'
export type { PlanBookSheet, SheetSection, SheetVersion } from './sheet.ts'
export type { DocumentShelf, ShelfDocument, ShelfKind } from './shelf.ts'

export const documentsEntities = { planBook, planBookRecipient, projectFile, writtenDocument }

const tags = ['documents']
const versioned = z.strictObject({ id: idSchema, version: z.int().optional() })
const language = z.enum(['zh', 'en'])

export const documentsContract = {
  planBook: crudContract(planBook),
  planBookRecipient: crudContract(planBookRecipient),
  projectFile: crudContract(projectFile),
  writtenDocument: crudContract(writtenDocument),
  documentShelf: oc
    .route({ method: 'GET', path: '/projects/{projectId}/document-shelf', tags })
    .input(z.strictObject({ projectId: idSchema }))
    .output(shelfSchema),
  writeDocument: oc
    .route({ method: 'POST', path: '/projects/{projectId}/written-documents', tags, successStatus: 201 })
    .input(
      z.strictObject({
        ...{ projectId: idSchema, kind: z.enum(DOCUMENT_KINDS), language: language.optional() },
        /** Which record it tells of: the newest where nothing is said. */
        subjectId: idSchema.nullable().optional(),
        ...inputsOf(writtenDocument, 'secrecy'),
      }),
    )
    .output(recordSchema(writtenDocument)),
  downloadDocument: oc
    .route({ method: 'GET', path: '/written-documents/{id}/file', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(z.instanceof(File)),
  attachFile: oc
    .route({ method: 'POST', path: '/projects/{projectId}/files', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, fileId: idSchema }))
    .output(recordSchema(projectFile)),
  planBookSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/plan-book', tags })
    .input(z.strictObject({ projectId: idSchema, language: language.optional() }))
    .output(planBookSheetSchema),
  generatePlanBook: oc
    .route({ method: 'POST', path: '/projects/{projectId}/plan-books', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, language: language.optional(), ...inputsOf(planBook, 'secrecy') }))
    .output(recordSchema(planBook)),
  downloadPlanBook: oc
    .route({ method: 'GET', path: '/plan-books/{id}/file', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(z.instanceof(File)),
  submitPlanBook: oc
    .route({ method: 'POST', path: '/plan-books/{id}/submit', tags })
    .input(versioned.extend({ note: z.string().max(2_000).optional() }))
    .output(recordSchema(planBook)),
  withdrawPlanBook: oc
    .route({ method: 'POST', path: '/plan-books/{id}/withdraw', tags })
    .input(versioned)
    .output(recordSchema(planBook)),
  addRecipient: oc
    .route({ method: 'POST', path: '/projects/{projectId}/plan-book-recipients', tags, successStatus: 201 })
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(planBookRecipient, 'stakeholderId'),
        /** Of somebody who is no stakeholder of the project. */
        name: neededInputsOf(planBookRecipient, 'name').name.nullable().optional(),
      }),
    )
    .output(recordSchema(planBookRecipient)),
  sendPlanBook: oc
    .route({ method: 'POST', path: '/plan-book-recipients/{id}/send', tags })
    .input(z.strictObject({ ...knownRecord, ...neededInputsOf(planBookRecipient, 'sentOn', 'how') }))
    .output(recordSchema(planBookRecipient)),
  answerPlanBook: oc
    .route({ method: 'POST', path: '/plan-book-recipients/{id}/answer', tags })
    .input(
      z.strictObject({
        ...{ ...knownRecord, ...neededInputsOf(planBookRecipient, 'response', 'respondedOn') },
        ...inputsOf(planBookRecipient, 'said'),
      }),
    )
    .output(recordSchema(planBookRecipient)),
}

export const documentsRefusals = defineRefusals({
  'written_document.nothing_to_tell': {
    status: 422,
    zh: '还没有可写的内容：{begin}',
    en: 'There is nothing to write about yet. {begin}',
  },
  'written_document.unknown_subject': {
    status: 422,
    zh: '本项目没有这份记录，请从列表里选。',
    en: 'This project has no such record; choose one from the list.',
  },
  'project_file.unknown': {
    status: 404,
    zh: '没有这个文件，或它是别人上传的。请自己上传后再加入项目。',
    en: 'There is no such file, or someone else uploaded it. Upload it yourself to put it into the project.',
  },
  'plan_book.not_draft': {
    status: 409,
    zh: '策划书第 {number} 版处于“{state}”，不能再提交。',
    en: 'Version {number} of the plan book is “{state}” and cannot be submitted again.',
  },
  'plan_book.not_submitted': {
    status: 409,
    zh: '策划书第 {number} 版处于“{state}”，没有可撤回的提交。',
    en: 'Version {number} of the plan book is “{state}”; there is no submission to withdraw.',
  },
  'plan_book.stale': {
    status: 409,
    zh: '第 {number} 版生成之后，这些章节的记录变了：{sections}。请生成新版，再提交新版。',
    en: 'Since version {number} was generated, the records of these sections have changed: {sections}. Generate a new version and submit that.',
  },
  'plan_book.gaps': {
    status: 422,
    zh: '策划书还缺 {count} 处，首先是：{first}。补齐后重新生成再提交。',
    en: 'The plan book still lacks {count} {count|thing|things}, first: {first}. Fill them, generate it again, then submit.',
  },
  'plan_book_recipient.wrong_state': {
    status: 409,
    zh: '收件人“{name}”{state}，不能{verb}。',
    en: 'The recipient “{name}” cannot be {verb} (its state: {state}).',
  },
  'plan_book_recipient.nobody': {
    status: 422,
    zh: '选一位干系人，或写收件人的姓名。',
    en: 'Choose a stakeholder, or write the recipient’s name.',
  },
  'plan_book_recipient.other_project': {
    status: 422,
    zh: '只能选本项目的干系人。',
    en: 'Only stakeholders of this project can be chosen.',
  },
  'plan_book_recipient.not_approved': {
    status: 409,
    zh: '策划书还没有批准的版本，批准之后再发送。',
    en: 'No version of the plan book is approved yet. Send it once one is.',
  },
  'plan_book_recipient.not_yet': {
    status: 422,
    zh: '日期不能晚于今天（{today}）。',
    en: 'The day cannot be later than today ({today}).',
  },
  'plan_book_recipient.before_sent': {
    status: 422,
    zh: '答复日期不能早于发送日期（{sentOn}）。',
    en: 'It was sent on {sentOn}; the response cannot be of an earlier day.',
  },
  'plan_book_recipient.objection_unsaid': {
    status: 422,
    zh: '不同意的，要写明说了什么。',
    en: 'Where somebody objects, write what they said.',
  },
})
