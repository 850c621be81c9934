import { defineEntity } from '#kernel/entity/entity.ts'

/** People who see each other's records where their role reaches the group. */
export const group = defineEntity({
  type: 'team_group',
  prefix: 'grp',
  module: 'people',
  place: 'workspace',
  path: 'groups',
  label: { zh: '小组', en: 'Group' },
  title: 'name',
  list: ['name', 'members'],
  editable: ['name', 'members'],
  generic: ['create', 'update', 'remove'],
  ownerOnly: true,
  unique: [['name']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 60 },
    members: {
      kind: 'list',
      label: { zh: '成员', en: 'Members' },
      required: true,
      keyedBy: ['person'],
      of: { person: { kind: 'person', label: { zh: '成员', en: 'Person' }, required: true } },
    },
  },
})
