import { defineEntity } from '#kernel/entity/entity.ts'
import { directions } from './directions.ts'

/**
 * A key figure, defined once for the workspace and read in many projects. What its readings mean (unit, aggregation)
 * cannot change under readings that exist already, so commands define and redefine it.
 */
export const metric = defineEntity({
  type: 'metric',
  prefix: 'met',
  module: 'goals',
  place: 'workspace',
  shared: true,
  path: 'metrics',
  label: { zh: '指标', en: 'Metric' },
  title: 'name',
  search: ['name', 'definition'],
  list: ['name', 'unit', 'direction', 'aggregation', 'formula', 'rhythm', 'ownerId'],
  editable: ['name', 'definition', 'source', 'rhythm'],
  generic: ['update', 'remove'],
  unique: [['name']],
  indexes: [['parentId']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    unit: {
      kind: 'text',
      label: { zh: '单位', en: 'Unit' },
      help: { zh: '例如：万元、个、%、分。', en: 'For example: CNY, pieces, %, points.' },
      required: true,
      max: 40,
    },
    direction: {
      kind: 'choice',
      label: { zh: '期望方向', en: 'Wanted direction' },
      required: true,
      options: directions,
    },
    definition: {
      kind: 'note',
      label: { zh: '口径', en: 'Definition' },
      help: {
        zh: '算什么、不算什么，让两个人读出同一个数。',
        en: 'What counts and what does not, so that two people read the same number.',
      },
      max: 4000,
    },
    aggregation: {
      kind: 'choice',
      label: { zh: '汇总方式', en: 'Aggregation' },
      help: {
        zh: '多期读数怎样合成一个数：平均值和比率都按分子、分母合计后再除，不对平均数求平均。',
        en: 'How the readings of several periods become one number. Means and ratios add up their parts before dividing: averages are never averaged.',
      },
      required: true,
      options: {
        sum: { zh: '求和', en: 'Sum' },
        last: { zh: '取最后一次', en: 'Last reading' },
        mean: { zh: '平均值', en: 'Mean' },
        ratio: { zh: '比率', en: 'Ratio' },
      },
    },
    ratioAs: {
      kind: 'choice',
      label: { zh: '比率写法', en: 'Ratio written as' },
      initial: 'percent',
      options: {
        percent: { zh: '百分比', en: 'Percent' },
        per_mille: { zh: '千分比', en: 'Per mille' },
        plain: { zh: '小数', en: 'Plain number' },
      },
    },
    formula: {
      kind: 'choice',
      label: { zh: '数据来法', en: 'Where readings come from' },
      initial: 'entered',
      options: {
        entered: { zh: '人工录入', en: 'Entered by hand' },
        counted: { zh: '由系统数据统计', en: 'Counted from the product’s records' },
      },
    },
    counts: {
      kind: 'choice',
      label: { zh: '统计什么', en: 'What is counted' },
      options: {
        leads: { zh: '新增线索数', en: 'New leads' },
        leads_converted: { zh: '转化线索数', en: 'Converted leads' },
        lead_conversion: { zh: '线索转化率', en: 'Lead conversion rate' },
      },
    },
    source: {
      kind: 'text',
      label: { zh: '数据出处', en: 'Source' },
      help: { zh: '哪个系统、报表或调查。', en: 'Which system, report or survey.' },
      max: 300,
    },
    rhythm: {
      kind: 'choice',
      label: { zh: '读取周期', en: 'Read every' },
      initial: 'month',
      options: {
        day: { zh: '每日', en: 'Day' },
        week: { zh: '每周', en: 'Week' },
        month: { zh: '每月', en: 'Month' },
        quarter: { zh: '每季', en: 'Quarter' },
        once: { zh: '一次', en: 'Once' },
      },
    },
    parentId: { kind: 'reference', to: 'metric', label: { zh: '上级指标', en: 'Parent metric' } },
  },
})
