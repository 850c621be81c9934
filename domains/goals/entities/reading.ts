import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * The value of a metric in one period. A mean or a ratio keeps the two numbers it was made of, so that several
 * readings can be joined without averaging averages. Readings are written by commands, which look at their neighbours.
 */
export const reading = defineEntity({
  type: 'reading',
  prefix: 'rdg',
  module: 'goals',
  place: 'project',
  path: 'readings',
  label: { zh: '读数', en: 'Reading' },
  title: 'source',
  list: ['metricId', 'periodStart', 'periodEnd', 'value', 'numerator', 'denominator', 'source'],
  editable: ['source', 'note'],
  generic: ['update'],
  indexes: [
    ['metricId', 'periodEnd'],
    ['projectId', 'metricId', 'periodStart'],
  ],
  fields: {
    metricId: { kind: 'reference', to: 'metric', label: { zh: '指标', en: 'Metric' }, required: true },
    periodStart: { kind: 'date', label: { zh: '期初', en: 'From' }, required: true },
    periodEnd: { kind: 'date', label: { zh: '期末', en: 'To' }, required: true },
    value: { kind: 'decimal', label: { zh: '值', en: 'Value' } },
    numerator: { kind: 'decimal', label: { zh: '分子', en: 'Numerator' } },
    denominator: {
      kind: 'decimal',
      label: { zh: '分母', en: 'Denominator' },
      help: {
        zh: '比率的分母；平均值则填样本数。',
        en: 'Of a ratio; for a mean the number of observations behind it.',
      },
    },
    source: {
      kind: 'text',
      label: { zh: '出处', en: 'Source' },
      help: { zh: '从哪里读到的。', en: 'Where it was read.' },
      required: true,
      max: 300,
    },
    note: { kind: 'note', label: { zh: '备注', en: 'Note' }, max: 2000 },
    origin: {
      kind: 'choice',
      label: { zh: '来法', en: 'Came by' },
      initial: 'entered',
      options: {
        entered: { zh: '录入', en: 'Entry' },
        counted: { zh: '系统统计', en: 'Count' },
      },
    },
  },
})
