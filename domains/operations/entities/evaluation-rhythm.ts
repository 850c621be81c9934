import { defineEntity } from '#kernel/entity/entity.ts'

/** How often somebody looks at which figures, and with whom. */
export const evaluationRhythm = defineEntity({
  type: 'evaluation_rhythm',
  prefix: 'evr',
  module: 'operations',
  place: 'project',
  path: 'evaluation-rhythms',
  label: { zh: '评估节奏', en: 'Evaluation rhythm' },
  title: 'name',
  search: ['name', 'method'],
  list: ['name', 'every', 'method', 'ownerId'],
  editable: ['name', 'every', 'metrics', 'method'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  fields: {
    name: {
      kind: 'text',
      label: { zh: '名称', en: 'Name' },
      help: { zh: '例如：每周看数会。', en: 'For example: weekly look at the figures.' },
      required: true,
      max: 120,
    },
    every: {
      kind: 'choice',
      label: { zh: '多久一次', en: 'How often' },
      required: true,
      options: {
        week: { zh: '每周', en: 'Every week' },
        two_weeks: { zh: '每两周', en: 'Every two weeks' },
        month: { zh: '每月', en: 'Every month' },
        quarter: { zh: '每季', en: 'Every quarter' },
      },
    },
    metrics: {
      kind: 'list',
      label: { zh: '看哪些指标', en: 'Which figures' },
      max: 40,
      keyedBy: ['metricId'],
      of: { metricId: { kind: 'reference', to: 'metric', label: { zh: '指标', en: 'Metric' }, required: true } },
    },
    method: {
      kind: 'note',
      label: { zh: '怎么看', en: 'How' },
      help: {
        zh: '谁参加、对照什么看、看出偏差以后谁来定。',
        en: 'Who takes part, against what the figures are held, and who decides where they are off.',
      },
      max: 2_000,
    },
  },
})
