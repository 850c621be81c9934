import { defineEntity } from '#kernel/entity/entity.ts'
import { directions } from './directions.ts'

/**
 * What a project must change, by how much and by when. Nothing but its statement is needed to begin one: whether it is
 * complete is judged letter by letter (`smart/`), not by required fields. Its alignment, owner and state have commands.
 */
export const goal = defineEntity({
  type: 'goal',
  prefix: 'gol',
  module: 'goals',
  place: 'project',
  path: 'goals',
  label: { zh: '目标', en: 'Goal' },
  title: 'statement',
  search: ['statement', 'subject'],
  list: ['statement', 'area', 'metricId', 'baseline', 'target', 'unit', 'deadline', 'ownerId', 'state'],
  editable: [
    'statement',
    'area',
    'subject',
    'metricId',
    'unit',
    'direction',
    'baseline',
    'target',
    'bandLow',
    'bandHigh',
    'startsOn',
    'deadline',
    'gapNote',
    'weight',
    'curve',
    'steps',
    'season',
    'attentionBelow',
    'failBelow',
  ],
  onCreate: ['parentId', 'aimId', 'aimNote'],
  generic: ['create', 'update', 'remove'],
  frozen: { field: 'state', in: ['agreed', 'dropped'] },
  indexes: [['metricId'], ['parentId'], ['aimId']],
  fields: {
    statement: {
      kind: 'text',
      label: { zh: '目标', en: 'Goal' },
      help: {
        zh: '一句话说清要改变的一件事。',
        en: 'One sentence about the one thing that must change.',
      },
      required: true,
      max: 300,
    },
    area: {
      kind: 'choice',
      label: { zh: '要改变什么', en: 'What must change' },
      options: {
        sales: { zh: '销售额', en: 'Sales' },
        awareness: { zh: '品牌知名度', en: 'Brand awareness' },
        market_share: { zh: '市场份额', en: 'Market share' },
        new_market: { zh: '新市场', en: 'New market' },
        satisfaction: { zh: '客户满意度', en: 'Customer satisfaction' },
        retention: { zh: '客户留存', en: 'Customer retention' },
        profit: { zh: '利润', en: 'Profit' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    subject: {
      kind: 'text',
      label: { zh: '对象', en: 'Subject' },
      help: {
        zh: '谁或什么的这个数要变：哪个产品、哪群客户、哪个地区。',
        en: 'Whose figure must change: which product, customers or region.',
      },
      max: 200,
    },
    metricId: { kind: 'reference', to: 'metric', label: { zh: '衡量指标', en: 'Metric' } },
    unit: { kind: 'text', label: { zh: '单位', en: 'Unit' }, max: 40 },
    direction: { kind: 'choice', label: { zh: '方向', en: 'Direction' }, initial: 'up', options: directions },
    baseline: {
      kind: 'decimal',
      label: { zh: '基准值', en: 'Baseline' },
      help: {
        zh: '现在的实际值；求和类指标填同样长度的上一期合计。',
        en: 'Where it stands now; for a summed metric the total of an earlier period of the same length.',
      },
    },
    target: { kind: 'decimal', label: { zh: '目标值', en: 'Target' } },
    bandLow: { kind: 'decimal', label: { zh: '区间下限', en: 'Band from' } },
    bandHigh: { kind: 'decimal', label: { zh: '区间上限', en: 'Band to' } },
    startsOn: {
      kind: 'date',
      label: { zh: '起算日', en: 'Counts from' },
      help: { zh: '不填则从项目开始日算起。', en: 'The project’s first day where it is left empty.' },
    },
    deadline: { kind: 'date', label: { zh: '截止日', en: 'Deadline' } },
    gapNote: {
      kind: 'note',
      label: { zh: '为什么做得到', en: 'Why it can be reached' },
      help: {
        zh: '没有历史数据，或差距明显大于以往时，说明凭什么做得到。',
        en: 'Needed where there is no history, or the gap is clearly wider than what the past achieved.',
      },
      max: 4000,
    },
    parentId: { kind: 'reference', to: 'goal', label: { zh: '上级目标', en: 'Parent goal' } },
    aimId: { kind: 'reference', to: 'aim', label: { zh: '服务的公司目标', en: 'Company aim served' } },
    aimNote: { kind: 'note', label: { zh: '怎样服务于它', en: 'How it serves it' }, max: 2000 },
    weight: { kind: 'integer', label: { zh: '权重', en: 'Weight' }, min: 0, max: 100 },
    curve: {
      kind: 'choice',
      label: { zh: '目标曲线', en: 'Target curve' },
      initial: 'linear',
      options: {
        linear: { zh: '匀速', en: 'Linear' },
        stepped: { zh: '分级', en: 'Stepped' },
        seasonal: { zh: '按季节', en: 'Seasonal' },
      },
    },
    steps: {
      kind: 'list',
      label: { zh: '分级目标', en: 'Steps' },
      max: 60,
      of: {
        on: { kind: 'date', label: { zh: '到这一天', en: 'By' }, required: true },
        value: { kind: 'decimal', label: { zh: '应达到', en: 'Should be' }, required: true },
      },
    },
    season: {
      kind: 'list',
      label: { zh: '各月权重', en: 'Weight of each month' },
      help: { zh: '未列出的月份权重为 1。', en: 'A month that is not listed weighs 1.' },
      max: 12,
      of: {
        month: { kind: 'integer', label: { zh: '月份', en: 'Month' }, required: true, min: 1, max: 12 },
        weight: { kind: 'decimal', label: { zh: '权重', en: 'Weight' }, required: true, min: 0 },
      },
    },
    attentionBelow: {
      kind: 'integer',
      label: { zh: '低于曲线的百分之几要注意', en: 'Attention below % of the curve' },
      min: 1,
      max: 100,
    },
    failBelow: {
      kind: 'integer',
      label: { zh: '低于曲线的百分之几算落后', en: 'Off track below % of the curve' },
      min: 1,
      max: 100,
    },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'draft',
      options: {
        draft: { zh: '草拟', en: 'Draft' },
        agreed: { zh: '已确认', en: 'Agreed' },
        dropped: { zh: '已放弃', en: 'Dropped' },
      },
    },
    dropReason: { kind: 'note', label: { zh: '放弃原因', en: 'Why it was dropped' }, max: 2000 },
  },
})
