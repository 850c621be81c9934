import { defineEntity } from '#kernel/entity/entity.ts'

/** What the whole company wants to reach. A goal without a parent goal says which aim it serves. */
export const aim = defineEntity({
  type: 'aim',
  prefix: 'aim',
  module: 'goals',
  place: 'workspace',
  shared: true,
  path: 'aims',
  label: { zh: '公司目标', en: 'Company aim' },
  title: 'name',
  search: ['name', 'description'],
  list: ['name', 'startsOn', 'endsOn', 'ownerId'],
  editable: ['name', 'description', 'startsOn', 'endsOn'],
  generic: ['create', 'update', 'remove'],
  periods: [['startsOn', 'endsOn']],
  unique: [['name']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    description: { kind: 'note', label: { zh: '说明', en: 'Description' }, max: 4000 },
    startsOn: { kind: 'date', label: { zh: '起始日', en: 'From' } },
    endsOn: { kind: 'date', label: { zh: '截止日', en: 'Until' } },
  },
})
