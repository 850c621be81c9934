import { defineEntity } from '#kernel/entity/entity.ts'

/** A product that is designed and developed for the goals of a project, until it is released or dropped. */
export const productItem = defineEntity({
  type: 'product_item',
  prefix: 'pdi',
  module: 'campaigns',
  place: 'project',
  path: 'product-items',
  label: { zh: '产品开发项', en: 'Product development item' },
  title: 'name',
  search: ['name', 'brief'],
  list: ['name', 'state', 'releaseOn', 'releasedOn', 'goalId', 'ownerId'],
  editable: ['name', 'goalId', 'brief', 'design'],
  onCreate: ['releaseOn'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  staysOnce: 'startedOn',
  frozen: { field: 'state', in: ['released', 'dropped'] },
  indexes: [['goalId'], ['releaseOn']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    goalId: { kind: 'reference', to: 'goal', label: { zh: '服务的目标', en: 'Goal it serves' } },
    brief: {
      kind: 'note',
      label: { zh: '产品简报', en: 'Brief' },
      help: {
        zh: '给谁用，解决什么问题，和竞品有什么不同。',
        en: 'Who it is for, what it solves, and how it differs from competing products.',
      },
      max: 8_000,
    },
    design: { kind: 'note', label: { zh: '产品设计', en: 'Design' }, max: 8_000 },
    releaseOn: { kind: 'date', label: { zh: '计划上市', en: 'Release planned on' }, required: true },
    moveReason: { kind: 'note', label: { zh: '改期原因', en: 'Why the release was moved' }, max: 2_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        developing: { zh: '开发中', en: 'In development' },
        released: { zh: '已上市', en: 'Released' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    startedOn: { kind: 'date', label: { zh: '开始开发', en: 'Development began on' } },
    releasedOn: { kind: 'date', label: { zh: '实际上市', en: 'Released on' } },
    dropReason: { kind: 'note', label: { zh: '放弃了什么、为什么', en: 'What was dropped and why' }, max: 2_000 },
    copiedFromId: { kind: 'reference', loose: true, to: 'product_item', label: { zh: '沿用自', en: 'Copied from' } },
  },
})
