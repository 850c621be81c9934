import type { Label } from '#kernel/entity/field.ts'

/** The sentences behind the codes of the letters' reasons; {params} are filled in. */
export const smartNotes = {
  subject_missing: { zh: '没有写明是谁、什么的数要变', en: 'It does not say whose figure must change' },
  metric_missing: { zh: '没有选衡量指标', en: 'No metric is chosen' },
  metric_gone: { zh: '所选指标已被删除', en: 'The chosen metric has been deleted' },
  specific: { zh: '对象：{subject}；指标：{metric}', en: 'Subject: {subject}; metric: {metric}' },
  unit_missing: { zh: '没有单位', en: 'It has no unit' },
  unit_differs: {
    zh: '单位“{unit}”与指标“{metric}”的单位“{metricUnit}”不同',
    en: 'Its unit “{unit}” is not that of the metric “{metric}”, “{metricUnit}”',
  },
  baseline_missing: { zh: '没有基准值', en: 'It has no baseline' },
  target_missing: { zh: '没有目标值', en: 'It has no target' },
  target_equals_baseline: {
    zh: '目标值与基准值相同（{baseline}）',
    en: 'The target is the same as the baseline ({baseline})',
  },
  target_not_above: {
    zh: '方向是提高，目标值 {target} 却低于基准值 {baseline}',
    en: 'The direction is up, but the target {target} lies below the baseline {baseline}',
  },
  target_not_below: {
    zh: '方向是降低，目标值 {target} 却高于基准值 {baseline}',
    en: 'The direction is down, but the target {target} lies above the baseline {baseline}',
  },
  band_missing: {
    zh: '保持在区间内，却没有写全区间',
    en: 'It should hold within a band whose limits are not both given',
  },
  band_empty: {
    zh: '区间下限 {low} 不低于上限 {high}',
    en: 'The band’s lower limit {low} is not below the upper one {high}',
  },
  target_outside_band: {
    zh: '目标值 {target} 不在区间 {low} 至 {high} 内',
    en: 'The target {target} lies outside the band {low} to {high}',
  },
  measurable: { zh: '从 {baseline} 到 {target} {unit}', en: 'From {baseline} to {target} {unit}' },
  gap_unknown: {
    zh: '基准值或目标值还没有填，差距无从判断',
    en: 'The gap cannot be judged before baseline and target are known',
  },
  past_without_metric: {
    zh: '没有可用的指标，无从与以往比较；请选一个指标，或写明为什么做得到',
    en: 'Without a metric there is no past to compare with. Choose one, or say why it can be reached',
  },
  past_without_deadline: {
    zh: '没有截止日，不知道用多长时间与以往比较；请填截止日，或写明为什么做得到',
    en: 'Without a deadline it cannot be compared with what the past brings in the same time. Set one, or say why it can be reached',
  },
  past_without_days: {
    zh: '截止日早于起算日，无从与以往比较；请改正日期，或写明为什么做得到',
    en: 'The deadline is before the day it counts from, so that nothing can be compared. Mend the dates, or say why it can be reached',
  },
  history_missing: {
    zh: '指标在起算日之前只有 {readings} 次读数，至少 {need} 次才能判断，请写明为什么做得到',
    en: 'The metric has {readings} {readings|reading|readings} from before the first day; to judge by them takes {need}. Say why it can be reached',
  },
  history_of_one_day: {
    zh: '指标以往的 {readings} 次读数都在同一天，看不出趋势，请写明为什么做得到',
    en: 'All {readings} past {readings|reading|readings} are of the same day and show no trend. Say why it can be reached',
  },
  gap_too_wide: {
    zh: '要求变化 {asked} {unit}，按以往趋势同期约 {usual}，请写明为什么做得到',
    en: 'It asks for a change of {asked} {unit} where the past trend brings about {usual}. Say why it can be reached',
  },
  history_against: {
    zh: '要求变化 {asked} {unit}，以往趋势却没有朝这个方向走（{usual}），请写明为什么做得到',
    en: 'It asks for a change of {asked} {unit}, but the past did not move that way ({usual}). Say why it can be reached',
  },
  gap_within_history: {
    zh: '要求变化 {asked} {unit}，是以往趋势的 {percent}%（依据 {readings} 次读数）',
    en: 'It asks for a change of {asked} {unit}, {percent}% of the past trend ({readings} {readings|reading|readings})',
  },
  band_unknown: {
    zh: '区间没有写全，无从与以往比较；请补全区间，或写明为什么做得到',
    en: 'Without both limits of its band it cannot be compared with the past. Give them, or say why it can be reached',
  },
  band_left: {
    zh: '以往 {readings} 次读数只有 {inside} 次在区间 {low} 至 {high} {unit} 内，请写明为什么做得到',
    en: 'Of {readings} past {readings|reading|readings} {inside} {inside|lies|lie} within the band {low} to {high} {unit}. Say why it can be reached',
  },
  band_kept: {
    zh: '以往 {readings} 次读数有 {inside} 次在区间 {low} 至 {high} {unit} 内',
    en: 'Of {readings} past {readings|reading|readings} {inside} {inside|lies|lie} within the band {low} to {high} {unit}',
  },
  total_left: {
    zh: '按目标的 {days} 天折算，以往 {readings} 次读数只有 {inside} 次在区间 {low} 至 {high} {unit} 内，请写明为什么做得到',
    en: 'Taken for the goal’s {days} {days|day|days}, {inside} of {readings} past {readings|reading|readings} {inside|lies|lie} within the band {low} to {high} {unit}. Say why it can be reached',
  },
  total_kept: {
    zh: '按目标的 {days} 天折算，以往 {readings} 次读数有 {inside} 次在区间 {low} 至 {high} {unit} 内',
    en: 'Taken for the goal’s {days} {days|day|days}, {inside} of {readings} past {readings|reading|readings} {inside|lies|lie} within the band {low} to {high} {unit}',
  },
  gap_reasoned: { zh: '写明了为什么做得到', en: 'It says why it can be reached' },
  parent_gone: { zh: '上级目标已被删除或放弃', en: 'The parent goal has been deleted or dropped' },
  aim_gone: { zh: '所服务的公司目标已被删除', en: 'The company aim has been deleted' },
  serves_nothing: {
    zh: '没有写明服务于哪个上级目标或公司目标',
    en: 'It names neither a parent goal nor the company aim that it serves',
  },
  serves_parent: { zh: '服务于上级目标', en: 'It serves a parent goal' },
  serves_aim: { zh: '服务于公司目标', en: 'It serves a company aim' },
  deadline_missing: { zh: '没有截止日', en: 'It has no deadline' },
  deadline_outside_project: {
    zh: '截止日 {deadline} 不在项目期 {start} 至 {finish} 内',
    en: 'The deadline {deadline} lies outside the project, {start} to {finish}',
  },
  start_outside_project: {
    zh: '起算日 {from} 不在项目期 {start} 至 {finish} 内',
    en: 'It counts from {from}, which lies outside the project, {start} to {finish}',
  },
  deadline_before_start: {
    zh: '截止日 {deadline} 早于起算日 {from}',
    en: 'The deadline {deadline} is before {from}, the day it counts from',
  },
  timely: { zh: '截止 {deadline}，在项目期内', en: 'Due {deadline}, inside the project' },
  owner_missing: { zh: '没有负责人', en: 'Nobody owns it' },
} as const satisfies Record<string, Label>
export type SmartCode = keyof typeof smartNotes
