import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * What an evaluation says about one goal. Its numbers are taken from goal and readings by the command that judges, and
 * kept as they were; the cause is what people write.
 */
export const evaluationLine = defineEntity({
  type: 'evaluation_line',
  prefix: 'evl',
  module: 'measurement',
  place: 'project',
  path: 'evaluation-lines',
  label: { zh: '目标评估', en: 'Goal evaluation' },
  title: 'statement',
  list: ['statement', 'target', 'actual', 'unit', 'verdict', 'cause'],
  editable: ['cause'],
  generic: ['update'],
  ofIteration: true,
  frozen: { field: 'state', in: ['final'] },
  indexes: [['evaluationId'], ['goalId']],
  unique: [['evaluationId', 'goalId']],
  fields: {
    evaluationId: { kind: 'reference', to: 'evaluation', label: { zh: '评估报告', en: 'Evaluation' }, required: true },
    goalId: { kind: 'reference', to: 'goal', label: { zh: '目标', en: 'Goal' }, required: true },
    statement: { kind: 'text', label: { zh: '目标', en: 'Goal' }, required: true, max: 300 },
    metricName: { kind: 'text', label: { zh: '指标', en: 'Metric' }, max: 120 },
    unit: { kind: 'text', label: { zh: '单位', en: 'Unit' }, max: 40 },
    baseline: { kind: 'decimal', label: { zh: '基准值', en: 'Baseline' } },
    target: { kind: 'decimal', label: { zh: '目标值', en: 'Target' } },
    actual: { kind: 'decimal', label: { zh: '实际值', en: 'Actual' } },
    readings: { kind: 'integer', label: { zh: '依据的读数', en: 'Readings behind it' }, required: true, min: 0 },
    verdict: {
      kind: 'choice',
      label: { zh: '结论', en: 'Verdict' },
      options: {
        met: { zh: '达标', en: 'Met' },
        missed: { zh: '未达标', en: 'Missed' },
        exceeded: { zh: '超额', en: 'Exceeded' },
      },
    },
    cause: {
      kind: 'note',
      label: { zh: '原因', en: 'Cause' },
      help: {
        zh: '达标与否都要写原因；把营销的作用与季节、价格、对手动作分开。',
        en: 'Met or missed, give the cause. Keep the effect of marketing apart from season, price and competitors.',
      },
      max: 4000,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: { draft: { zh: '草稿', en: 'Draft' }, final: { zh: '定稿', en: 'Final' } },
    },
  },
})
