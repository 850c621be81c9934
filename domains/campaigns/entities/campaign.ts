import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * One thing that is done to reach a goal. Its owner answers for it. Dates, money, owner and state move by commands; the
 * rest may be edited as long as it is planned.
 */
export const campaign = defineEntity({
  type: 'campaign',
  prefix: 'cmp',
  module: 'campaigns',
  place: 'project',
  path: 'campaigns',
  label: { zh: '营销活动', en: 'Campaign' },
  title: 'name',
  search: ['name', 'audience', 'channel'],
  list: ['name', 'state', 'ownerId', 'start', 'finish', 'budget', 'goalId', 'metricId', 'kpiTarget'],
  editable: ['name', 'goalId', 'audience', 'channel', 'metricId', 'kpiTarget', 'message'],
  onCreate: ['start', 'finish', 'budget'],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  staysOnce: 'approvedBudget',
  frozen: { field: 'state', in: ['running', 'finished', 'stopped'] },
  indexes: [['goalId'], ['metricId'], ['start']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    goalId: {
      kind: 'reference',
      to: 'goal',
      label: { zh: '服务的目标', en: 'Goal it serves' },
      help: { zh: '说不出服务于哪个目标的活动，不值得做。', en: 'A campaign that serves no goal is not worth doing.' },
    },
    audience: { kind: 'text', label: { zh: '面向谁', en: 'Audience' }, max: 300 },
    channel: { kind: 'text', label: { zh: '渠道', en: 'Channel' }, max: 200 },
    message: { kind: 'note', label: { zh: '内容要点', en: 'Message' }, max: 4_000 },
    start: { kind: 'date', label: { zh: '开始', en: 'Start' } },
    finish: { kind: 'date', label: { zh: '结束', en: 'Finish' } },
    budget: { kind: 'money', label: { zh: '预算', en: 'Budget' }, min: 0 },
    metricId: {
      kind: 'reference',
      to: 'metric',
      label: { zh: 'KPI', en: 'KPI' },
      help: { zh: '用哪个指标判断活动的成败。', en: 'The metric by which the campaign is judged.' },
    },
    kpiTarget: { kind: 'decimal', label: { zh: 'KPI 目标值', en: 'KPI target' } },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        running: { zh: '进行中', en: 'Running' },
        finished: { zh: '已完成', en: 'Finished' },
        stopped: { zh: '已停止', en: 'Stopped' },
      },
    },
    startedOn: { kind: 'date', label: { zh: '实际开始', en: 'Started on' } },
    endedOn: { kind: 'date', label: { zh: '实际结束', en: 'Ended on' } },
    result: { kind: 'note', label: { zh: '结果', en: 'Result' }, max: 8_000 },
    stopReason: { kind: 'note', label: { zh: '停止原因', en: 'Why it was stopped' }, max: 2_000 },
    approvedStart: { kind: 'date', label: { zh: '批准的开始', en: 'Approved start' } },
    approvedFinish: { kind: 'date', label: { zh: '批准的结束', en: 'Approved finish' } },
    approvedBudget: { kind: 'money', label: { zh: '批准的预算', en: 'Approved budget' } },
    copiedFromId: { kind: 'reference', loose: true, to: 'campaign', label: { zh: '沿用自', en: 'Copied from' } },
    toReplan: {
      kind: 'yesno',
      label: { zh: '待重新排期', en: 'To be planned again' },
      help: {
        zh: '从上一轮沿用过来，日期和预算还没有重新确认。',
        en: 'Taken over from the iteration before; its dates and money are still to be confirmed.',
      },
    },
  },
})
