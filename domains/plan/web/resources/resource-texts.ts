import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const resourceTexts = defineTexts('resources', {
  addNeed: { zh: '登记资源需求', en: 'New resource need' },
  add: { zh: '登记', en: 'Enter one' },
  sum: {
    zh: '{count} 项需求，{secured} 项已落实，{answered} 项缺口已应对，{planned} 项待落实',
    en: '{count} {count|need|needs}: {secured} secured, {answered} with an answer to the gap, {planned} planned',
  },
  nothing: {
    zh: '写下项目要用的人员、设备、物料、资金和时间，再逐项落实；确实不需要的，声明一下并写明理由。',
    en: 'Write down the people, equipment, material, funds and time that the project takes, and secure each; what it needs none of is said with the reason.',
  },
  kindSum: { zh: '{count} 项，{secured} 项已落实', en: '{secured} of {count} secured' },
  firstOnly: { zh: '只显示前 {count} 项。', en: 'Shown: the first {count}.' },
  showDropped: { zh: '显示已取消的（{count}）', en: 'Show dropped ones ({count})' },
  for_people: {
    zh: '例如：会写技术文案的设计师 1 人，3 月到 4 月。',
    en: 'For example: one designer who writes technical copy, March to April.',
  },
  for_equipment: {
    zh: '例如：演示用投影仪 1 台，展会三天。',
    en: 'For example: one projector for the three days of the fair.',
  },
  for_material: {
    zh: '例如：产品手册 500 份，展会前一周到位。',
    en: 'For example: 500 brochures, a week before the fair.',
  },
  for_funds: {
    zh: '例如：展位尾款 22,000 元，4 月付清。',
    en: 'For example: CNY 22,000 left to pay for the stand in April.',
  },
  for_time: {
    zh: '例如：售前工程师 40 工时，做客户演示。',
    en: 'For example: 40 hours of a pre-sales engineer for demonstrations.',
  },
  solveBy: { zh: '最晚', en: 'Solved by' },
  gapIs: { zh: '缺口：{gap}', en: 'Missing: {gap}' },
  forTask: { zh: '用于', en: 'For' },
  saidOn: { zh: '{date} 声明', en: 'Said on {date}' },
  secure: { zh: '落实', en: 'Secure' },
  answerGap: { zh: '应对缺口', en: 'Answer the gap' },
  assign: { zh: '指派', en: 'Assign' },
  drop: { zh: '取消需求', en: 'Drop the need' },
  reopen: { zh: '重新打开', en: 'Reopen' },
  declare: { zh: '声明不需要', en: 'None needed' },
  withdraw: { zh: '撤回声明', en: 'Take it back' },
  secureHelp: {
    zh: '写明从哪里来、谁答应的。落实后数量和时间不能直接改，要先重新打开。',
    en: 'Say where it comes from and who promised it. Its figures stay from then on, until it is reopened.',
  },
  answerHelp: {
    zh: '缺多少、怎么办、谁来办、最晚何时解决。不用它也能做的，不填日期。',
    en: 'What is missing, what is done, by whom and by when. What is done without needs no day.',
  },
  dropHelp: { zh: '它留在列表里，不再算作需求。', en: 'It stays in the list and counts as a need no more.' },
  reopenHelp: {
    zh: '它回到“待落实”，之前的落实和应对留在历史里。',
    en: 'It is planned again; what was secured or answered before stays in the history.',
  },
  declareTitle: { zh: '声明不需要{kind}', en: 'Say that no {kind} is needed' },
  declareHelp: {
    zh: '以你的名字声明本项目不需要{kind}，并写明理由。以后有需要可以撤回。',
    en: 'You say in your name that this project needs no {kind}, and why. It can be taken back.',
  },
  withdrawHelp: { zh: '撤回后又可以登记这一种资源的需求。', en: 'Needs of this kind can be entered again.' },
  needsOfTask: { zh: '资源需求', en: 'Resource needs' },
  noneOfTask: {
    zh: '还没有资源需求。除了负责人什么都不需要时，在“安排”里写明理由。',
    en: 'No need is entered. Where its owner is all it needs, say why under “Plan”.',
  },
  allResources: { zh: '全部资源', en: 'All resources' },
})
