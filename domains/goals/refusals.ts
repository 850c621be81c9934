import { defineRefusals } from '#kernel/error/refusal.ts'

/** What goals, metrics and readings can refuse. */
export const goalsRefusals = defineRefusals({
  'goal.circle': {
    status: 422,
    zh: '“{parent}”本身服务于这个目标，不能再作它的上级。',
    en: '“{parent}” itself serves this goal and cannot be its parent.',
  },
  'goal.not_draft': {
    status: 409,
    zh: '目标已{state}，请先重新打开再修改。',
    en: 'The goal is {state}. Reopen it before changing it.',
  },
  'goal.only_sponsor': {
    status: 403,
    zh: '已确认的目标只有发起人能放弃或重新打开。',
    en: 'Only the sponsor may drop or reopen a goal that has been agreed.',
  },
  'goal.agreed_by_sponsor': { status: 403, zh: '目标由发起人确认。', en: 'A goal is agreed by the sponsor.' },
  'goal.not_smart': {
    status: 409,
    zh: '目标还不完整：{letters}。',
    en: 'The goal is not complete yet: {letters}.',
  },
  'goal.is_draft': { status: 409, zh: '目标本来就是草拟状态。', en: 'The goal is a draft already.' },
  'goal.is_dropped': { status: 409, zh: '目标已放弃。', en: 'The goal has been dropped already.' },
  'metric.in_use': {
    status: 409,
    zh: '指标已用于已确认的目标“{goal}”，不能改口径。',
    en: 'The agreed goal “{goal}” uses the metric, so its meaning cannot change.',
  },
  'metric.circle': {
    status: 422,
    zh: '“{parent}”是它的下级指标，不能作它的上级。',
    en: '“{parent}” stands below this metric and cannot be its parent.',
  },
  'metric.has_readings': {
    status: 409,
    zh: '指标已有 {count} 条读数，改口径会使它们失去意义。请另建一个指标。',
    en: 'The metric has {count} {count|reading|readings} that would lose {count|its|their} meaning. Make a new metric instead.',
  },
  'metric.counts_nothing': {
    status: 422,
    zh: '由系统数据统计的指标须说明统计什么。',
    en: 'A metric that is counted from records must say what it counts.',
  },
  'metric.wrong_aggregation': {
    status: 422,
    zh: '“{counts}”只能按“{aggregation}”汇总。',
    en: '“{counts}” can only be aggregated by “{aggregation}”.',
  },
  'reading.period': {
    status: 422,
    zh: '期末 {end} 早于期初 {start}。',
    en: 'The period ends {end}, before its start {start}.',
  },
  'reading.future': {
    status: 422,
    zh: '期末 {end} 还没有到，不能录入将来的读数。',
    en: 'The period ends {end}, which is still to come. A reading cannot be taken in advance.',
  },
  'reading.overlap': {
    status: 409,
    zh: '与已有读数 {start} 至 {end} 重叠，会重复计数。',
    en: 'It overlaps the reading of {start} to {end} and would count twice.',
  },
  'reading.value_missing': { status: 422, zh: '请填写值。', en: 'Please give the value.' },
  'reading.parts_missing': {
    status: 422,
    zh: '比率要填分子和分母，值由它们算出。',
    en: 'A ratio takes numerator and denominator; its value is computed from them.',
  },
  'reading.count_missing': {
    status: 422,
    zh: '平均值要填样本数，多期才能合在一起。',
    en: 'A mean takes the number of observations behind it, so that periods can be joined.',
  },
  'reading.parts_unwanted': {
    status: 422,
    zh: '指标“{metric}”不分分子和分母，只填值。',
    en: 'The metric “{metric}” has no numerator or denominator. Give its value only.',
  },
  'reading.value_unwanted': {
    status: 422,
    zh: '值由分子和分母算出，不能直接填。',
    en: 'The value is computed from numerator and denominator and cannot be given.',
  },
  'reading.denominator_negative': { status: 422, zh: '分母不能为负。', en: 'The denominator cannot be negative.' },
  'reading.numerator_of_nothing': {
    status: 422,
    zh: '分母为零时分子也应为零。',
    en: 'Where the denominator is zero the numerator must be zero too.',
  },
})
