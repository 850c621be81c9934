import { defineEntity } from '#kernel/entity/entity.ts'
import { scoreFields } from './scoring-fields.ts'

/** How a channel does on one criterion, and why. Set by a command, once for each pair. */
export const channelScore = defineEntity({
  type: 'channel_score',
  prefix: 'chs',
  module: 'strategy',
  place: 'project',
  path: 'channel-scores',
  label: { zh: '渠道评分', en: 'Channel score' },
  title: 'reason',
  list: ['channelId', 'criterionId', 'score', 'reason'],
  editable: [],
  generic: [],
  unique: [['channelId', 'criterionId']],
  fields: {
    channelId: {
      kind: 'reference',
      loose: true,
      to: 'channel_option',
      label: { zh: '渠道', en: 'Channel' },
      required: true,
    },
    criterionId: {
      kind: 'reference',
      loose: true,
      to: 'channel_criterion',
      label: { zh: '标准', en: 'Criterion' },
      required: true,
    },
    ...scoreFields,
  },
})
