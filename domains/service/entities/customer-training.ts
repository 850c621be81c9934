import { defineEntity } from '#kernel/entity/entity.ts'
import { occasionState } from './occasion-state.ts'

/** A training of the customer's people in what was delivered. */
export const customerTraining = defineEntity({
  type: 'customer_training',
  prefix: 'ctg',
  module: 'service',
  place: 'project',
  path: 'customer-trainings',
  label: { zh: '客户培训', en: 'Customer training' },
  title: 'topic',
  search: ['topic', 'trainer', 'guests', 'outcome'],
  list: ['topic', 'trainer', 'plannedOn', 'state', 'heldOn', 'ownerId'],
  editable: ['topic', 'trainer', 'plannedOn', 'guests'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['held', 'cancelled'] },
  staysOnce: 'heldOn',
  fields: {
    topic: { kind: 'text', label: { zh: '主题', en: 'Topic' }, required: true, max: 200 },
    trainer: { kind: 'text', label: { zh: '讲师', en: 'Trainer' }, max: 120 },
    plannedOn: { kind: 'date', label: { zh: '计划日期', en: 'Planned on' }, required: true },
    guests: {
      kind: 'note',
      label: { zh: '培训谁', en: 'For whom' },
      help: { zh: '客户方哪些岗位、大约多少人。', en: 'Which posts at the customer, and about how many people.' },
      max: 4_000,
    },
    ...occasionState,
  },
})
