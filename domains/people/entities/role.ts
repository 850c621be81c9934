import { defineEntity } from '#kernel/entity/entity.ts'
import { builtInRoles } from '../built-in-roles.ts'
import { moduleNames } from '../module-names.ts'

const reach = {
  none: { zh: '无', en: 'None' },
  own: { zh: '本人', en: 'Own' },
  group: { zh: '本组', en: 'Group' },
  all: { zh: '全部', en: 'All' },
} as const

/** A role in the workspace: for each module how far reading and writing reach. Roles inside a project are another thing. */
export const role = defineEntity({
  type: 'role',
  prefix: 'rol',
  module: 'people',
  place: 'workspace',
  path: 'roles',
  label: { zh: '角色', en: 'Role' },
  title: 'name',
  list: ['name', 'description'],
  editable: ['name', 'description', 'rights'],
  generic: ['create', 'update'],
  ownerOnly: true,
  unique: [['name']],
  fields: {
    name: {
      kind: 'text',
      label: { zh: '名称', en: 'Name' },
      required: true,
      max: 60,
      given: builtInRoles.map(built => built.name),
    },
    description: {
      kind: 'text',
      label: { zh: '说明', en: 'Description' },
      max: 300,
      given: builtInRoles.map(built => built.description),
    },
    rights: {
      kind: 'list',
      label: { zh: '权限', en: 'Rights' },
      required: true,
      max: 60,
      keyedBy: ['module'],
      rowsWhole: true,
      of: {
        module: { kind: 'choice', label: { zh: '模块', en: 'Module' }, required: true, options: moduleNames },
        read: { kind: 'choice', label: { zh: '查看', en: 'Read' }, required: true, options: reach },
        write: { kind: 'choice', label: { zh: '编辑', en: 'Write' }, required: true, options: reach },
      },
    },
  },
})
