import { defineEntity } from '#kernel/entity/entity.ts'

/** One requirement of a version. Its number stays the same in every later version, and no other ever gets it. */
export const requirementLine = defineEntity({
  type: 'requirement_line',
  prefix: 'rql',
  module: 'deals',
  place: 'project',
  path: 'requirement-lines',
  label: { zh: '需求条目', en: 'Requirement' },
  title: 'text',
  search: ['number', 'text', 'criterion', 'source'],
  list: ['number', 'text', 'priority', 'criterion', 'state'],
  editable: ['text', 'priority', 'criterion', 'source'],
  onCreate: ['documentId'],
  generic: ['create', 'update', 'remove'],
  indexes: [['documentId']],
  unique: [['documentId', 'number']],
  fields: {
    documentId: {
      kind: 'reference',
      to: 'requirement_document',
      loose: true,
      label: { zh: '需求文档', en: 'Requirement document' },
      required: true,
    },
    number: { kind: 'text', label: { zh: '编号', en: 'Number' }, required: true, max: 12 },
    text: { kind: 'text', label: { zh: '需求', en: 'Requirement' }, required: true, max: 1_000 },
    priority: {
      kind: 'choice',
      label: { zh: '优先级', en: 'Priority' },
      required: true,
      options: {
        must: { zh: '必须', en: 'Must' },
        should: { zh: '应该', en: 'Should' },
        could: { zh: '可以', en: 'Could' },
      },
    },
    criterion: {
      kind: 'note',
      label: { zh: '验收标准', en: 'Acceptance criterion' },
      help: {
        zh: '怎样算做到，要能当场检验。例如：“断网后 30 分钟内值班手机收到报警”。',
        en: 'How anybody can tell that it is met. For example: “The phone on duty rings within 30 minutes of losing the network”.',
      },
      max: 2_000,
    },
    source: {
      kind: 'text',
      label: { zh: '来源', en: 'Source' },
      help: { zh: '谁在什么场合提的。', en: 'Who asked for it, and when.' },
      max: 300,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'included',
      options: {
        included: { zh: '在范围内', en: 'In scope' },
        excluded: { zh: '不在范围内', en: 'Out of scope' },
      },
    },
    excludedBecause: { kind: 'note', label: { zh: '为什么不做', en: 'Why it is left out' }, max: 2_000 },
  },
})
