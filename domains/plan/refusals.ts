import { defineRefusals } from '#kernel/error/refusal.ts'

export const planRefusals = defineRefusals({
  'task.wrong_state': {
    status: 409,
    zh: '任务“{title}”{state}，不能{verb}。',
    en: 'The task “{title}” is {state}; it cannot be {verb}.',
  },
  'task.finish_before_start': {
    status: 422,
    zh: '完成日期 {finish} 早于开始日期 {start}。',
    en: 'The finish {finish} lies before the start {start}.',
  },
  'task.future_date': {
    status: 422,
    zh: '实际日期 {date} 还没有到。',
    en: 'The actual date {date} has not come yet.',
  },
  'task.done_before_started': {
    status: 422,
    zh: '实际完成 {doneOn} 早于实际开始 {startedOn}。',
    en: 'Done on {doneOn} lies before started on {startedOn}.',
  },
  'task.milestone_length': {
    status: 422,
    zh: '“{title}”是里程碑，不占工作日，不能填工作日数。',
    en: '“{title}” is a milestone: it takes no workdays.',
  },
  'task.has_needs': {
    status: 409,
    zh: '任务“{title}”已登记 {count} 项资源需求（{needs}），先在“资源”页取消它们，才能说不需要其他资源。',
    en: 'The task “{title}” has {count} resource {count|need|needs} ({needs}). Drop {count|it|them} on the page “Resources” before saying that it needs nothing else.',
  },
  'need.wrong_state': {
    status: 409,
    zh: '资源需求“{what}”{state}，不能{verb}。',
    en: 'The resource need “{what}” cannot be {verb} (its state: {state}).',
  },
  'need.ends_before_it_begins': {
    status: 422,
    zh: '用到 {end}，早于开始需要的 {begin}。',
    en: 'The last day on which it is needed, {end}, lies before the first, {begin}.',
  },
  'need.no_quantity': {
    status: 422,
    zh: '数量要大于 0；确实一点也不需要时，用“声明不需要”。',
    en: 'Enter a quantity above 0; where none is needed at all, say so by “None needed”.',
  },
  'need.none_declared': {
    status: 409,
    zh: '{person}已声明本项目不需要{kind}：“{reason}”。先撤回这个声明。',
    en: '{person} has said that this project needs no {kind}: “{reason}”. Take that back first.',
  },
  'need.kind_in_use': {
    status: 409,
    zh: '本项目已有 {count} 项{kind}需求（{needs}），先取消它们，才能声明不需要。',
    en: 'This project has {count} {count|need|needs} of the kind “{kind}” ({needs}). Drop {count|it|them} before saying that none is needed.',
  },
  'need.future_date': {
    status: 422,
    zh: '落实日期 {date} 还没有到。',
    en: 'The day on which it was secured, {date}, has not come yet.',
  },
  'need.due_missing': {
    status: 422,
    zh: '写明最晚何时解决；只有“不用它也能做”不需要日期。',
    en: 'Say by when it is solved; only what is done without needs no day.',
  },
  'need.due_past': {
    status: 422,
    zh: '最晚何时解决不能早于今天（{today}）。',
    en: 'It cannot be solved by a day before today ({today}).',
  },
  'task.milestone_progress': {
    status: 422,
    zh: '里程碑只有未到（0）和已到（100），没有中间的进度。',
    en: 'A milestone is either not reached (0) or reached (100).',
  },
  'task_link.same_task': {
    status: 422,
    zh: '任务不能是自己的前置任务。',
    en: 'A task cannot come before itself.',
  },
  'task_link.other_project': {
    status: 422,
    zh: '两个任务不在同一项目的同一轮里。',
    en: 'The two tasks do not belong to the same iteration of one project.',
  },
  'task_link.exists': {
    status: 409,
    zh: '这两个任务已经有先后关系。',
    en: 'The two tasks are linked already.',
  },
  'task_link.cycle': {
    status: 409,
    zh: '这样会成环：{tasks}。',
    en: 'This would close a circle: {tasks}.',
  },
})
