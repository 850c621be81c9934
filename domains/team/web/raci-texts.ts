import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const raciTexts = defineTexts('raci', {
  grid: { zh: '职责分配矩阵', en: 'Responsibility assignment matrix' },
  task: { zh: '任务', en: 'Task' },
  otherTasks: { zh: '其他任务', en: 'Other tasks' },
  sum: {
    zh: '{count} 个任务，{done} 个职责明确',
    en: '{done} of {count} {count|task|tasks} with duties complete',
  },
  legend: {
    zh: 'R 执行 · A 负责（每个任务恰好一人） · C 咨询 · I 知情',
    en: 'R responsible · A accountable (exactly one on each task) · C consulted · I informed',
  },
  keys: {
    zh: '方向键在格子间移动，回车打开。',
    en: 'Arrow keys move between cells, Enter opens one.',
  },
  none: { zh: '还没有任务', en: 'No tasks yet' },
  noneHelp: {
    zh: '职责分配在任务上：先把工作分成任务，再说每个任务由谁执行、谁负责。',
    en: 'Duties are given on tasks: break the work down into tasks first, then say who is responsible and who accountable for each.',
  },
  toTasks: { zh: '去任务页', en: 'To the tasks' },
  total: { zh: '合计', en: 'Total' },
  totalOf: { zh: 'R {R} · A {A}', en: 'R {R} · A {A}' },
  totalHelp: {
    zh: '{person}执行 {R} 个任务，负责 {A} 个任务',
    en: '{person}: responsible for {R} {R|task|tasks}, accountable for {A} {A|task|tasks}',
  },
  no_duty: { zh: '缺 A 和 R', en: 'Lacks A and R' },
  no_accountable: { zh: '缺 A：没有人负责', en: 'Lacks A: nobody is accountable' },
  no_responsible: { zh: '缺 R：没有人执行', en: 'Lacks R: nobody is responsible' },
  leftBehind: {
    zh: '{people}已离开公司或团队，其 R、A 不算数',
    en: 'Left the company or the team, so R and A do not count: {people}',
  },
  outside: { zh: '不在团队', en: 'Not in the team' },
  left: { zh: '已离开', en: 'Has left' },
  cell: { zh: '{person}在“{task}”上：{duties}', en: '{person} on “{task}”: {duties}' },
  noDuty: { zh: '没有职责', en: 'no duty' },
  dutiesOf: { zh: '{person}的职责', en: 'Duties of {person}' },
  handOverTo: { zh: '把 A 移交给{person}', en: 'Hand the A over to {person}' },
})
