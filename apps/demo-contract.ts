import { oc } from '@orpc/contract'
import { z } from 'zod'
import { defineRefusals } from '#kernel/error/refusal.ts'

const tags = ['account']

const viewSchema = z.object({
  /** `interrupted`: its loading has ended half-way; it can be removed, and loaded again. */
  state: z.enum(['none', 'loading', 'interrupted', 'ready']),
  slug: z.string().nullable(),
  /** The project to look at first. */
  projectId: z.string().nullable(),
  /** How many days of the company's past have been lived, of how many. */
  done: z.int(),
  total: z.int(),
  /** The day that the company has come to. */
  day: z.string().nullable(),
})

/** The fictional company to look at: one for each account, in a workspace of its own. */
export const demoContract = {
  demoCompany: oc.route({ method: 'GET', path: '/account/demo-company', tags }).output(viewSchema),
  loadDemoCompany: oc
    .route({ method: 'POST', path: '/account/demo-company', tags })
    .input(z.strictObject({ language: z.enum(['zh', 'en']) }))
    .output(viewSchema),
  removeDemoCompany: oc.route({ method: 'POST', path: '/account/demo-company/remove', tags }).output(viewSchema),
}

export const demoRefusals = defineRefusals({
  'demo.loaded': {
    status: 409,
    zh: '演示公司已经载入，地址是 /w/{slug}/。要重新载入，请先移除它。',
    en: 'The demonstration company is loaded already, at /w/{slug}/. Remove it first to load it anew.',
  },
  'demo.loading': {
    status: 409,
    zh: '演示公司正在载入，请等它完成。',
    en: 'The demonstration company is being loaded. Wait until that is done.',
  },
  'demo.none': {
    status: 404,
    zh: '没有载入演示公司。',
    en: 'No demonstration company has been loaded.',
  },
  'demo.interrupted': {
    status: 409,
    zh: '演示公司的载入中途停下了。再次载入会先移除已有的部分。',
    en: 'The loading of the demonstration company stopped half-way. Loading again first removes what there is.',
  },
})
