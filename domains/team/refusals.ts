import { defineRefusals } from '#kernel/error/refusal.ts'
import { organisationRefusals } from './organisation-refusals.ts'

export const teamRefusals = defineRefusals({
  ...organisationRefusals,
  'stakeholder.wrong_state': {
    status: 409,
    zh: '干系人“{name}”{state}，不能{verb}；要改先重新打开签署。',
    en: 'The stakeholder “{name}” cannot be {verb} (sign-off: {state}). Reopen the sign-off first.',
  },
  'stakeholder.not_decided': {
    status: 409,
    zh: '干系人“{name}”还没有签署或拒绝，没有什么要重新打开。',
    en: 'The stakeholder “{name}” has neither signed off nor refused: there is nothing to reopen.',
  },
  'stakeholder.no_charter': {
    status: 422,
    zh: '项目章程还没有提交审批，没有可签署的文件。请先到“章程”写好并提交。',
    en: 'The project charter has not been submitted, so there is nothing to sign off. Write and submit it under “Charter” first.',
  },
  'stakeholder.signed_in_future': {
    status: 422,
    zh: '签署日期 {date} 还没有到，今天是 {today}。',
    en: 'The day of the sign-off, {date}, has not come yet; today is {today}.',
  },
  'raci.task_cancelled': {
    status: 409,
    zh: '任务“{task}”已取消，不再分配职责；先在“任务”页重新打开它。',
    en: 'The task “{task}” is cancelled and takes no duties. Reopen it on the page “Tasks” first.',
  },
  'raci.changed': {
    status: 412,
    zh: '别人刚把{person}在“{task}”上的职责改成：{letters}。再保存一次，就按你的选择。',
    en: 'Somebody has just changed what {person} is on “{task}” to: {letters}. Save once more to keep your choice.',
  },
  'raci.accountable_taken': {
    status: 409,
    zh: '任务“{task}”已由{person}负责（A），一个任务只有一人负责。可以把 A 移交过来，或先取消{person}的 A。',
    en: '{person} is accountable (A) for the task “{task}” already, and a task has one accountable person. Hand the A over, or take it from {person} first.',
  },
  'raci.not_in_team': {
    status: 422,
    zh: '{person}不在项目团队里，不能执行（R）或负责（A）。先到项目的“团队”页把此人加进来，或只写咨询（C）、知情（I）。',
    en: '{person} is not in the project’s team and can be neither responsible (R) nor accountable (A). Add them on the project’s page “Team” first, or leave it at consulted (C) or informed (I).',
  },
})
