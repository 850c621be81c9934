import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const loadTexts = defineTexts('load', {
  person: { zh: '人员', en: 'Person' },
  help: {
    zh: '每格是这一周各工作日的平均投入，按所有进行中的项目里还没完成的任务算；点开看是哪些任务。',
    en: 'Each field is the mean of the week’s workdays, by the open tasks of all running projects. Click it for its tasks.',
  },
  noOverload: { zh: '从今天起没有人超负荷。', en: 'From today on nobody is overloaded.' },
  overloads: { zh: '超负荷 {count} 处', en: '{count} {count|overload|overloads}' },
  overload: { zh: '{person} · {from} 至 {to} · 最高 {percent}%', en: '{person} · {from} to {to} · up to {percent}%' },
  more: { zh: '另有 {count} 处，先处理上面的。', en: '{count} more: begin with those above.' },
  over: { zh: '超', en: 'over' },
  cell: { zh: '{person}，{monday} 那一周：{percent}%', en: '{person}, week of {monday}: {percent}%' },
  cellOver: {
    zh: '{person}，{monday} 那一周：{percent}%，超负荷',
    en: '{person}, week of {monday}: {percent}%, overloaded',
  },
  peak: { zh: '平均 {percent}%，最满一天 {peak}%', en: '{percent}% on average, {peak}% on the fullest day' },
  workdays: { zh: '{count} 天', en: { one: '{count} day', other: '{count} days' } },
  outside: { zh: '不在团队里', en: 'not in the team' },
  weekOf: { zh: '{person} · {monday} 那一周', en: '{person} · week of {monday}' },
  weeks: { zh: '选择周', en: 'Choose the weeks' },
  earlier: { zh: '更早', en: 'Earlier' },
  later: { zh: '更晚', en: 'Later' },
  thisWeek: { zh: '本周', en: 'This week' },
  nobody: { zh: '项目里还没有人', en: 'Nobody takes part yet' },
  nobodyHelp: {
    zh: '先在“团队”里加人，再把任务指派给他们。',
    en: 'Add people under “Team”, then give them tasks.',
  },
  noTasks: { zh: '没有能显示的任务。', en: 'No task that could be shown.' },
  closed: {
    zh: '另有 {count} 个任务在你看不到的项目里。',
    en: '{count} more {count|task is|tasks are} in projects that are closed to you.',
  },
  mend: {
    zh: '改期、改派，或在“安排”里降低投入比例。',
    en: 'Move a task, give it to somebody else, or lower its share under “Plan”.',
  },
  share: { zh: '每天 {load}%', en: '{load}% of the day' },
})
