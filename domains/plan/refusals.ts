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
