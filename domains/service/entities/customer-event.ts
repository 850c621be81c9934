import { defineEntity } from '#kernel/entity/entity.ts'
import { occasionState } from './occasion-state.ts'

/** Something that customers are invited to. */
export const customerEvent = defineEntity({
  type: 'customer_event',
  prefix: 'cev',
  module: 'service',
  place: 'project',
  path: 'customer-events',
  label: { zh: '客户活动', en: 'Customer event' },
  title: 'name',
  search: ['name', 'guests', 'outcome'],
  list: ['name', 'kind', 'plannedOn', 'state', 'heldOn', 'ownerId'],
  editable: ['name', 'kind', 'plannedOn', 'guests'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['held', 'cancelled'] },
  staysOnce: 'heldOn',
  fields: {
    name: { kind: 'text', label: { zh: '活动', en: 'Event' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: {
        seminar: { zh: '技术交流', en: 'Seminar' },
        users: { zh: '用户大会', en: 'User meeting' },
        tour: { zh: '参观考察', en: 'Tour' },
        social: { zh: '联谊', en: 'Social' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    plannedOn: { kind: 'date', label: { zh: '计划日期', en: 'Planned on' }, required: true },
    guests: {
      kind: 'note',
      label: { zh: '邀请谁', en: 'Guests' },
      help: { zh: '客户方的姓名和职务。', en: 'Names and functions at the customer.' },
      max: 4_000,
    },
    ...occasionState,
  },
})
