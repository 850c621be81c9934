import { defineEntity } from '#kernel/entity/entity.ts'
import { scopeKinds } from './kinds.ts'

/** What belongs to a project and what does not, what is taken for granted, and what cannot be moved. */
export const scopeItem = defineEntity({
  type: 'scope_item',
  prefix: 'sci',
  module: 'charter',
  place: 'project',
  path: 'scope-items',
  label: { zh: '范围条目', en: 'Scope item' },
  title: 'statement',
  search: ['statement', 'reason'],
  list: ['statement', 'kind', 'reason', 'ownerId'],
  editable: ['kind', 'statement', 'reason'],
  generic: ['create', 'update', 'remove'],
  fields: {
    kind: { kind: 'choice', label: { zh: '类型', en: 'Kind' }, required: true, options: scopeKinds },
    statement: { kind: 'text', label: { zh: '内容', en: 'Statement' }, required: true, max: 500 },
    reason: {
      kind: 'note',
      label: { zh: '原因', en: 'Reason' },
      help: { zh: '范围外的事要写明为什么不做。', en: 'What is out of scope says why.' },
      max: 1_000,
    },
    position: { kind: 'integer', label: { zh: '顺序', en: 'Order' }, required: true, min: 1 },
  },
})
