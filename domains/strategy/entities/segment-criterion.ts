import { defineEntity } from '#kernel/entity/entity.ts'
import { criterionFields } from './scoring-fields.ts'

/** What all segments of an iteration are scored on, each with its weight. */
export const segmentCriterion = defineEntity({
  type: 'segment_criterion',
  prefix: 'sgc',
  module: 'strategy',
  place: 'project',
  path: 'segment-criteria',
  label: { zh: '评分标准', en: 'Scoring criterion' },
  title: 'name',
  list: ['name', 'weight'],
  editable: ['name', 'weight', 'meaning'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: criterionFields,
})
