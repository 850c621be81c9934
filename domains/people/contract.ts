import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { defineRefusals } from '#kernel/error/refusal.ts'
import { group } from './entities/group.ts'
import { invitation } from './entities/invitation.ts'
import { person } from './entities/person.ts'
import { role } from './entities/role.ts'

export { group } from './entities/group.ts'
export { invitation } from './entities/invitation.ts'
export { person } from './entities/person.ts'
export { role } from './entities/role.ts'

export const peopleEntities = { person, role, group, invitation }

const reach = z.enum(['none', 'own', 'group', 'all'])

/** Who I am in this workspace, and what I may do. */
export const meSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  workspace: z.object({ slug: z.string(), name: z.string(), currency: z.string(), timeZone: z.string() }),
  roleName: z.string(),
  owner: z.boolean(),
  rights: z.record(z.string(), z.object({ read: reach, write: reach })),
})

export const peopleContract = {
  person: crudContract(person),
  role: crudContract(role),
  group: crudContract(group),
  me: oc.route({ method: 'GET', path: '/me', tags: ['people'] }).output(meSchema),
  directory: oc
    .route({ method: 'GET', path: '/directory', tags: ['people'] })
    .output(z.array(z.object({ id: z.string(), name: z.string(), active: z.boolean() }))),
}

export const peopleRefusals = defineRefusals({
  'setup.done': {
    status: 409,
    zh: '首个账号已建立，请直接登录。',
    en: 'The first account exists already. Please sign in.',
  },
  'setup.wrong_link': {
    status: 403,
    zh: '初始化链接无效，请使用启动时打印的链接。',
    en: 'This is not the address printed at start.',
  },
})
