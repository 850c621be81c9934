import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { defineRefusals } from '#kernel/error/refusal.ts'
import { planBook } from './entities/plan-book.ts'

export { planBook } from './entities/plan-book.ts'

export const documentsEntities = { planBook }

const tags = ['documents']
const versioned = z.strictObject({ id: idSchema, version: z.int().optional() })

export const documentsContract = {
  planBook: crudContract(planBook),
  generatePlanBook: oc
    .route({ method: 'POST', path: '/projects/{projectId}/plan-books', tags, successStatus: 201 })
    .input(z.strictObject({ projectId: idSchema, language: z.enum(['zh', 'en']).optional() }))
    .output(recordSchema(planBook)),
  downloadPlanBook: oc
    .route({ method: 'GET', path: '/plan-books/{id}/file', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(z.instanceof(File)),
  submitPlanBook: oc
    .route({ method: 'POST', path: '/plan-books/{id}/submit', tags })
    .input(versioned.extend({ note: z.string().max(2_000).optional() }))
    .output(recordSchema(planBook)),
}

export const documentsRefusals = defineRefusals({
  'plan_book.not_draft': {
    status: 409,
    zh: '策划书第 {number} 版处于“{state}”，不能再提交。',
    en: 'Version {number} of the plan book is “{state}” and cannot be submitted again.',
  },
  'plan_book.gaps': {
    status: 422,
    zh: '策划书还缺 {count} 处，首先是：{first}。补齐后重新生成再提交。',
    en: 'The plan book still lacks {count} things, first: {first}. Fill them, generate it again, then submit.',
  },
})
