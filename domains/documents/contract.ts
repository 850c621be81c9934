import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { defineRefusals } from '#kernel/error/refusal.ts'
import { planBook } from './entities/plan-book.ts'
import { projectFile } from './entities/project-file.ts'
import { planBookSheetSchema } from './sheet.ts'

export { planBook } from './entities/plan-book.ts'
export { projectFile } from './entities/project-file.ts'
export type { PlanBookSheet, SheetSection, SheetVersion } from './sheet.ts'

export const documentsEntities = { planBook, projectFile }

const tags = ['documents']
const versioned = z.strictObject({ id: idSchema, version: z.int().optional() })
const language = z.enum(['zh', 'en'])

export const documentsContract = {
  planBook: crudContract(planBook),
  projectFile: crudContract(projectFile),
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
}

export const documentsRefusals = defineRefusals({
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
})
