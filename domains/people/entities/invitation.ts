import { defineEntity } from '#kernel/entity/entity.ts'

/** An invitation into the workspace. Only the hash of its secret is kept; the link is shown once. */
export const invitation = defineEntity({
  type: 'invitation',
  prefix: 'inv',
  module: 'people',
  place: 'workspace',
  path: 'invitations',
  label: { zh: '邀请', en: 'Invitation' },
  title: 'email',
  list: ['email', 'roleId', 'state', 'expiresAt'],
  editable: [],
  generic: [],
  fields: {
    email: { kind: 'text', label: { zh: '邮箱', en: 'E-mail' }, required: true, max: 254 },
    roleId: { kind: 'reference', to: 'role', label: { zh: '角色', en: 'Role' }, required: true },
    tokenHash: { kind: 'text', label: { zh: '校验值', en: 'Hash' }, required: true, hidden: true },
    expiresAt: { kind: 'instant', label: { zh: '有效期至', en: 'Valid until' }, required: true },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'open',
      options: {
        open: { zh: '待接受', en: 'Open' },
        accepted: { zh: '已接受', en: 'Accepted' },
        revoked: { zh: '已撤销', en: 'Revoked' },
      },
    },
  },
})
