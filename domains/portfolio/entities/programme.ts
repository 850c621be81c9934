import { defineEntity } from '#kernel/entity/entity.ts'

/** Projects that together reach what none of them reaches alone. */
export const programme = defineEntity({
  type: 'programme',
  prefix: 'pgm',
  module: 'process',
  place: 'workspace',
  shared: true,
  path: 'programmes',
  label: { zh: '项目群', en: 'Programme' },
  title: 'name',
  search: ['name', 'purpose'],
  list: ['name', 'purpose', 'ownerId', 'state', 'createdAt'],
  editable: ['name', 'purpose'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['closed'] },
  unique: [['name']],
  fields: {
    name: { kind: 'text', label: { zh: '项目群名称', en: 'Name' }, required: true, max: 120 },
    purpose: {
      kind: 'note',
      label: { zh: '目的', en: 'Purpose' },
      help: {
        zh: '这些项目合在一起要达到什么，单个项目为什么做不到。',
        en: 'What these projects reach together, and why none of them would reach it alone.',
      },
      required: true,
      max: 2_000,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'active',
      options: {
        active: { zh: '进行中', en: 'Active' },
        closed: { zh: '已结束', en: 'Closed' },
      },
    },
    closedBecause: { kind: 'note', label: { zh: '结束说明', en: 'Why it was closed' }, max: 2_000 },
  },
})
