import { defineEntity } from '#kernel/entity/entity.ts'

/** A member of the workspace. The account to sign in with stands outside and may belong to several workspaces. */
export const person = defineEntity({
  type: 'person',
  prefix: 'per',
  module: 'people',
  place: 'workspace',
  path: 'people',
  label: { zh: '成员', en: 'Person' },
  title: 'name',
  search: ['name', 'email', 'post'],
  list: ['name', 'email', 'roleId', 'post', 'active'],
  editable: ['name', 'post', 'phone'],
  generic: ['update'],
  indexes: [['name']],
  unique: [['userId']],
  fields: {
    name: { kind: 'text', label: { zh: '姓名', en: 'Name' }, required: true, max: 100 },
    email: { kind: 'text', label: { zh: '邮箱', en: 'E-mail' }, required: true, max: 254 },
    userId: { kind: 'text', label: { zh: '账号', en: 'Account' } },
    roleId: { kind: 'reference', to: 'role', label: { zh: '角色', en: 'Role' }, required: true },
    isOwner: { kind: 'yesno', label: { zh: '工作区所有者', en: 'Workspace owner' }, required: true },
    active: { kind: 'yesno', label: { zh: '在职', en: 'Active' }, required: true },
    post: { kind: 'text', label: { zh: '岗位', en: 'Post' }, max: 100 },
    /** The person was shown round a project of theirs, or has put the first steps away: theirs alone to know. */
    tourSeenAt: { kind: 'instant', label: { zh: '看过项目导览', en: 'Tour seen at' }, hidden: true },
    stepsAwayAt: { kind: 'instant', label: { zh: '收起上手步骤', en: 'First steps put away at' }, hidden: true },
    phone: { kind: 'text', label: { zh: '电话', en: 'Phone' }, max: 40 },
  },
})
