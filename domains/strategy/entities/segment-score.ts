import { defineEntity } from '#kernel/entity/entity.ts'
import { scoreFields } from './scoring-fields.ts'

/** How a segment does on one criterion, and why. Set by a command, once for each pair. */
export const segmentScore = defineEntity({
  type: 'segment_score',
  prefix: 'sgs',
  module: 'strategy',
  place: 'project',
  path: 'segment-scores',
  label: { zh: '细分市场评分', en: 'Segment score' },
  title: 'reason',
  list: ['segmentId', 'criterionId', 'score', 'reason'],
  editable: [],
  generic: [],
  unique: [['segmentId', 'criterionId']],
  fields: {
    segmentId: {
      kind: 'reference',
      loose: true,
      to: 'segment',
      label: { zh: '细分市场', en: 'Segment' },
      required: true,
    },
    criterionId: {
      kind: 'reference',
      loose: true,
      to: 'segment_criterion',
      label: { zh: '标准', en: 'Criterion' },
      required: true,
    },
    ...scoreFields,
  },
})
