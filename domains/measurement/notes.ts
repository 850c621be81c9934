import type { Label } from '#kernel/entity/field.ts'

/** The sentences behind the codes that the checks and the evaluation give. */
export const measurementNotes = {
  no_goal: { zh: '项目没有目标', en: 'The project has no goal' },
  no_evaluation: { zh: '本轮还没有评估报告', en: 'This iteration has no evaluation yet' },
  not_final: { zh: '评估报告还没有定稿', en: 'The evaluation is not final yet' },
  not_judged: { zh: '还没有评估', en: 'It has not been judged' },
  no_actual: { zh: '没有读数，得不出实际值', en: 'It has no actual value, for want of readings' },
  no_verdict: { zh: '目标值不全，得不出结论', en: 'Its target is not complete, so there is no verdict' },
  outdated: {
    zh: '评估之后读数或目标变了（当时 {was}，现在 {now}），请重新取数',
    en: 'Readings or target have changed since it was judged ({was} then, {now} now). Judge it again',
  },
  cause_missing: { zh: '未达标，却没有写原因', en: 'It was missed, and its cause is not given' },
  cause_untold: { zh: '达到了，却没有写原因', en: 'It was reached, and what brought it about is not told' },
  no_metric: { zh: '目标没有指标', en: 'The goal has no metric' },
  no_reading: { zh: '本轮没有读数', en: 'There is no reading in this iteration' },
  campaign_no_kpi: { zh: '活动没有 KPI', en: 'The campaign has no KPI' },
  campaign_unread: {
    zh: '活动“{campaign}”期间（{from} 起）没有读数',
    en: 'It was not read while the campaign “{campaign}” ran, from {from} on',
  },
  deadline_over: {
    zh: '读数都在目标的截止日 {deadline} 之后，不再计入。请发起人重新打开目标，另定截止日',
    en: 'All readings lie after the goal’s deadline of {deadline} and no longer count. Let the sponsor reopen the goal and set another',
  },
  reading_late: {
    zh: '最近一次读到 {last}，应读到 {until}',
    en: 'The last reading ends {last}; it should reach {until}',
  },
  reading_gap: { zh: '{from} 至 {to} 没有读数', en: 'There is no reading for {from} to {to}' },
  too_few_lessons: { zh: '还差 {left} 条', en: '{left} more needed' },
  lesson_draft: { zh: '还是草稿，没有发布', en: 'It is a draft and not published' },
  no_finding: {
    zh: '还没有写评估发现；没有问题的，也要写明凭什么这样说',
    en: 'Nothing is found yet. If there is no problem, say so with your grounds',
  },
  declared_no_problem: { zh: '没有问题：{grounds}', en: 'No problem: {grounds}' },
  no_measure: { zh: '没有写措施', en: 'It has no measure' },
  no_owner: { zh: '没有负责人', en: 'Nobody sees to it' },
  no_due: { zh: '没有写期限', en: 'It has no due date' },
  none_missed: { zh: '没有未达标的目标', en: 'No goal was missed' },
  not_answered: {
    zh: '未达标，还没有调整，也没有决定不调整',
    en: 'It was missed, and there is neither an adjustment nor a decision not to adjust',
  },
  answer_open: { zh: '调整“{what}”还没有决定', en: 'The adjustment “{what}” has not been decided' },
} as const satisfies Record<string, Label>
export type MeasurementCode = keyof typeof measurementNotes
