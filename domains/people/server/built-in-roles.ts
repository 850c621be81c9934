import type { Reach } from '#kernel/policy/actor.ts'

interface BuiltInRole {
  readonly key: string
  readonly name: string
  readonly description: string
  readonly read: Reach
  readonly write: Reach
}

/** The roles that a new workspace begins with; its owner may change them. */
export const builtInRoles: readonly BuiltInRole[] = [
  { key: 'manager', name: '管理者', description: '查看和编辑全部业务记录', read: 'all', write: 'all' },
  { key: 'colleague', name: '业务人员', description: '查看全部，编辑本组的记录', read: 'all', write: 'group' },
  { key: 'member', name: '普通成员', description: '只看和编辑自己的记录，以及参与的项目', read: 'own', write: 'own' },
  { key: 'viewer', name: '只读', description: '查看全部，不编辑', read: 'all', write: 'none' },
]
