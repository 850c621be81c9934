import { defineRefusals } from '#kernel/error/refusal.ts'

export const controlRefusals = defineRefusals({
  'baseline.no_tasks': {
    status: 409,
    zh: '这一轮还没有占工作日的任务，没有可冻结的计划。请先在“任务”里排好计划。',
    en: 'This iteration has no task that takes workdays, so there is no plan to freeze. Plan the tasks first.',
  },
  'baseline.no_budget': {
    status: 409,
    zh: '这一轮还没有已批准的预算。请先在“预算”里提交并获得批准。',
    en: 'This iteration has no approved budget. Have one approved under “Budget” first.',
  },
  'baseline.cycle': {
    status: 409,
    zh: '任务的先后关系成环：{tasks}。请先在“任务”里解开。',
    en: 'The dependencies of tasks close a circle: {tasks}. Undo it under “Tasks” first.',
  },
  'baseline.reason_needed': {
    status: 422,
    zh: '这一轮已有基线 {number}。重设要写明原因。',
    en: 'Baseline {number} holds in this iteration. Setting it again needs a reason.',
  },
  'baseline.looser': {
    status: 403,
    zh: '“{threshold}”在基线 {number} 里是 {was}，不能放宽到 {value}。放宽只能由项目发起人或工作区所有者来做。',
    en: '“{threshold}” is {was} in baseline {number} and cannot be loosened to {value}. Only the project’s sponsor or the workspace’s owner may loosen it.',
  },
  'baseline.superseded': {
    status: 409,
    zh: '基线 {number} 已被更新的取代，不再改动。',
    en: 'Baseline {number} has been replaced by a newer one and does not change any more.',
  },
  'report.turned_period': {
    status: 422,
    zh: '期间结束 {end} 早于开始 {begin}。',
    en: 'The period ends on {end}, before it begins on {begin}.',
  },
  'report.future_period': {
    status: 422,
    zh: '期间到 {end} 才结束，还不能发送。',
    en: 'The period ends on {end}: it cannot be sent before.',
  },
  'report.draft_exists': {
    status: 409,
    zh: '报告“{name}”还是草稿。请先发送或删除。',
    en: 'The report “{name}” is still a draft. Send or delete it first.',
  },
  'report.wrong_state': {
    status: 409,
    zh: '报告“{name}”{state}，不能{verb}。',
    en: 'The report “{name}” is {state}; it cannot be {verb}.',
  },
  'corrective_action.no_baseline': {
    status: 409,
    zh: '还没有基线，无从计算偏差。请先设定基线。',
    en: 'Without a baseline there are no deviations. Set one first.',
  },
  'corrective_action.no_deviation': {
    status: 409,
    zh: '这项偏差现在不在阈值之外，不需要纠正措施。',
    en: 'This deviation is not over its threshold now; it needs no corrective action.',
  },
  'corrective_action.wrong_state': {
    status: 409,
    zh: '措施“{measure}”{state}，不能{verb}。',
    en: 'The action “{measure}” is {state}; it cannot be {verb}.',
  },
  'quality_check.wrong_state': {
    status: 409,
    zh: '“{subject}”的检查结果是{state}，不能{verb}。',
    en: 'The check of “{subject}” is {state}; it cannot be {verb}.',
  },
  'quality_check.future': {
    status: 422,
    zh: '检查日期 {date} 还没有到。',
    en: 'The day of the check, {date}, has not come yet.',
  },
  'performance_review.wrong_state': {
    status: 409,
    zh: '“{name}”{state}，不能{verb}。',
    en: '“{name}” is {state}; it cannot be {verb}.',
  },
  'performance_review.not_in_team': {
    status: 422,
    zh: '{person}不在项目团队里。先到项目的“团队”页把此人加进来。',
    en: '{person} is not in the project’s team. Add them on the project’s page “Team” first.',
  },
  'performance_review.leads_only': {
    status: 403,
    zh: '绩效由发起人或项目经理评估。',
    en: 'Performance is reviewed by the sponsor or the project manager.',
  },
  'performance_review.own': {
    status: 403,
    zh: '不能评估自己：请由发起人或项目经理中的另一位评估。',
    en: 'Nobody reviews themselves: the other one of sponsor and project manager does.',
  },
  'performance_review.future_period': {
    status: 422,
    zh: '“{name}”的期间到 {end} 才结束，还不能定稿。',
    en: 'The period of “{name}” ends on {end}: it cannot be made final before.',
  },
  'performance_review.exists': {
    status: 409,
    zh: '{person} {begin} – {end} 的绩效评估已经有了（{state}），请接着用那一份。',
    en: '{person} has a performance review of {begin} – {end} already ({state}): go on with that one.',
  },
  'performance_review.incomplete': {
    status: 422,
    zh: '还没有评：{missing}。三项都有分数和依据才能定稿。',
    en: 'Not judged yet: {missing}. It is final once all three have a score and its reason.',
  },
})
