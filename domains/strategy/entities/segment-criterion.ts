import { defineEntity } from '#kernel/entity/entity.ts'

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
  fields: {
    name: { kind: 'text', label: { zh: '标准', en: 'Criterion' }, required: true, max: 60 },
    weight: {
      kind: 'integer',
      label: { zh: '权重', en: 'Weight' },
      help: {
        zh: '只看相互的比例，合计不必是 100。',
        en: 'Only the proportions count; they need not add up to 100.',
      },
      required: true,
      min: 1,
      max: 100,
    },
    meaning: {
      kind: 'text',
      label: { zh: '5 分是什么样', en: 'What a 5 looks like' },
      max: 300,
    },
  },
})
