import type { Label } from '#kernel/entity/field.ts'
import type { Reach } from '#kernel/policy/actor.ts'

interface BuiltInRole {
  readonly key: string
  readonly name: Label
  readonly description: Label
  readonly read: Reach
  readonly write: Reach
}

/** The roles that a new workspace begins with; its owner may change them. */
export const builtInRoles: readonly BuiltInRole[] = [
  {
    ...{ key: 'manager', read: 'all', write: 'all' },
    name: { zh: '管理者', en: 'Manager' },
    description: { zh: '查看和编辑全部业务记录', en: 'Sees and edits all business records' },
  },
  {
    ...{ key: 'colleague', read: 'all', write: 'group' },
    name: { zh: '业务人员', en: 'Colleague' },
    description: { zh: '查看全部，编辑本组的记录', en: 'Sees everything, edits the records of the own groups' },
  },
  {
    ...{ key: 'member', read: 'own', write: 'own' },
    name: { zh: '普通成员', en: 'Member' },
    description: {
      zh: '只看和编辑自己的记录，以及参与的项目',
      en: 'Sees and edits the own records and the projects taken part in',
    },
  },
  {
    ...{ key: 'viewer', read: 'all', write: 'none' },
    name: { zh: '只读', en: 'Viewer' },
    description: { zh: '查看全部，不编辑', en: 'Sees everything, edits nothing' },
  },
]
