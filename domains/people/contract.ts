import { oc } from '@orpc/contract'
import { z } from 'zod'
import { signInRefusals } from '#kernel/auth/sign-in-refusals.ts'
import { crudContract } from '#kernel/contract/crud.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
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

/** What the product has shown this person already and need not show again by itself. */
const guideSchema = z.object({ tourSeen: z.boolean(), stepsAway: z.boolean() })

/** Who I am in this workspace, and what I may do. */
export const meSchema = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  workspace: z.object({
    ...{ id: z.string(), slug: z.string(), version: z.int() },
    ...{ name: z.string(), currency: z.string(), timeZone: z.string() },
  }),
  roleName: z.string(),
  owner: z.boolean(),
  rights: z.record(z.string(), z.object({ read: reach, write: reach })),
  /** The projects that the person takes part in, with the roles there. */
  projects: z.record(z.string(), z.array(z.string())),
  guide: guideSchema,
})

export const peopleContract = {
  person: crudContract(person),
  role: crudContract(role),
  group: crudContract(group),
  invitation: crudContract(invitation),
  invite: oc
    .route({ method: 'POST', path: '/invitations', tags: ['people'], successStatus: 201 })
    .input(z.strictObject({ email: z.email().max(254), roleId: idSchema }))
    .output(z.object({ id: z.string(), path: z.string(), expiresAt: z.string() })),
  revokeInvitation: oc
    .route({ method: 'POST', path: '/invitations/{id}/revoke', tags: ['people'] })
    .input(z.strictObject({ id: idSchema }))
    .output(z.object({ done: z.literal(true) })),
  changeMembership: oc
    .route({ method: 'POST', path: '/people/{id}/membership', tags: ['people'] })
    .input(
      z.strictObject({
        id: idSchema,
        version: z.int().optional(),
        roleId: idSchema.optional(),
        active: z.boolean().optional(),
      }),
    )
    .output(recordSchema(person)),
  changeWorkspace: oc
    .route({ method: 'POST', path: '/settings/workspace', tags: ['people'] })
    .input(
      z.strictObject({
        version: z.int().optional(),
        name: z.string().trim().min(1).max(120),
        timeZone: z.string().max(60),
      }),
    )
    .output(z.object({ version: z.int(), name: z.string(), timeZone: z.string() })),
  me: oc.route({ method: 'GET', path: '/me', tags: ['people'] }).output(meSchema),
  setGuide: oc
    .route({ method: 'PUT', path: '/me/guide', tags: ['people'] })
    .input(z.strictObject({ what: z.enum(['tour', 'steps']), state: z.enum(['open', 'away']) }))
    .output(guideSchema),
  directory: oc
    .route({ method: 'GET', path: '/directory', tags: ['people'] })
    .output(z.array(z.object({ id: z.string(), name: z.string(), active: z.boolean(), roleName: z.string() }))),
}

export const peopleRefusals = defineRefusals({
  ...signInRefusals,
  'setup.done': {
    status: 409,
    zh: '首个账号已建立，请直接登录。',
    en: 'The first account exists already. Please sign in.',
  },
  'account.email_taken': {
    status: 409,
    zh: '{email} 已有账号，请先登录再接受邀请。',
    en: 'There is already an account for {email}. Sign in first, then accept the invitation.',
  },
  'account.name_missing': { status: 400, zh: '请填写姓名。', en: 'Please give your name.' },
  'invitation.member': { status: 409, zh: '{email} 已是成员。', en: '{email} is a member already.' },
  'invitation.not_open': {
    status: 410,
    zh: '邀请无效：已被使用、撤销或过期。',
    en: 'This invitation has been used, revoked, or has expired.',
  },
  'invitation.other_account': {
    status: 403,
    zh: '邀请是发给 {email} 的，请用那个账号登录。',
    en: 'This invitation is for {email}. Sign in with that account.',
  },
  'membership.owner_stays': {
    status: 409,
    zh: '工作区所有者不能被停用。',
    en: 'The workspace’s owner cannot be deactivated.',
  },
  'workspace.time_zone_unknown': {
    status: 422,
    zh: '没有时区“{timeZone}”。',
    en: 'There is no time zone “{timeZone}”.',
  },
  'setup.wrong_link': {
    status: 403,
    zh: '初始化链接无效，请使用启动时打印的链接。',
    en: 'This is not the address printed at start.',
  },
})
