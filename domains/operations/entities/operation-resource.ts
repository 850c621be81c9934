import { defineEntity } from '#kernel/entity/entity.ts'

/** What the operation needs of time, people, money or material, against what is planned for it. */
export const operationResource = defineEntity({
  type: 'operation_resource',
  prefix: 'opr',
  module: 'operations',
  place: 'project',
  path: 'operation-resources',
  label: { zh: '运营资源', en: 'Operation resource' },
  title: 'what',
  search: ['what', 'answer'],
  list: ['what', 'kind', 'need', 'planned', 'unit', 'dueOn', 'ownerId'],
  editable: ['what', 'need', 'planned', 'unit'],
  onCreate: ['kind'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    kind: {
      kind: 'choice',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      options: {
        time: { zh: '时间', en: 'Time' },
        people: { zh: '人员', en: 'People' },
        money: { zh: '资金', en: 'Money' },
        material: { zh: '物料', en: 'Material' },
      },
    },
    what: {
      kind: 'text',
      label: { zh: '需要什么', en: 'What is needed' },
      help: {
        zh: '例如：内容编辑、样机、推广费。',
        en: 'For example: an editor, a sample machine, money for promotion.',
      },
      required: true,
      max: 200,
    },
    need: { kind: 'decimal', label: { zh: '需要多少', en: 'Needed' }, required: true, scale: 2, min: 0 },
    planned: {
      kind: 'decimal',
      label: { zh: '已安排', en: 'Planned' },
      help: { zh: '已经落实的数量；还没有安排的不填。', en: 'As much as is settled; left empty while nothing is.' },
      scale: 2,
      min: 0,
    },
    unit: { kind: 'text', label: { zh: '单位', en: 'Unit' }, required: true, max: 40 },
    answer: {
      kind: 'note',
      label: { zh: '缺口怎么补', en: 'How the gap is filled' },
      help: { zh: '借、买、少做一部分，或换个办法。', en: 'Borrowed, bought, done with less, or done otherwise.' },
      max: 2_000,
    },
    dueOn: { kind: 'date', label: { zh: '什么时候补上', en: 'Filled by' } },
  },
})
