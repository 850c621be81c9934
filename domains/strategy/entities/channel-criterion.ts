import { defineEntity } from '#kernel/entity/entity.ts'
import { criterionFields } from './scoring-fields.ts'

/** What all channels of an iteration are scored on, each with its weight. */
export const channelCriterion = defineEntity({
  type: 'channel_criterion',
  prefix: 'chc',
  module: 'strategy',
  place: 'project',
  path: 'channel-criteria',
  label: { zh: '渠道评分标准', en: 'Channel criterion' },
  title: 'name',
  list: ['name', 'weight'],
  editable: ['name', 'weight', 'meaning'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: criterionFields,
})
