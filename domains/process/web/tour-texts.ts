import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const projectTourTexts = defineTexts('projectTour', {
  stages: { zh: '项目走到哪里了', en: 'Where the project stands' },
  stagesText: {
    zh: '从左到右是这个流程的阶段：✓ 已通过，有颜色的正在进行。点任何一个都能看，看不会改变什么。',
    en: 'The stages of this process from left to right: ✓ is passed, the coloured ones are under way. Look at any of them; looking changes nothing.',
  },
  deliverables: { zh: '这个阶段要做出什么', en: 'What this stage makes' },
  deliverablesText: {
    zh: '每一行是一种成果，后面是做到了多少。点“打开”去写，写完回到这里。',
    en: 'Each line is one kind of result and how far it is. “Open” leads to where it is written; then come back here.',
  },
  tasks: { zh: '谁在什么时候做什么', en: 'Who does what by when' },
  tasksText: {
    zh: '任务在启动时按流程排好，日期避开节假日。改负责人或日期都可以；做完勾掉，也会从那个人的“我的工作”里消失。',
    en: 'Tasks were laid out by the process at the start, around holidays. Owner and dates can be changed; ticked off, a task also leaves its owner’s “My work”.',
  },
  gate: { zh: '关口：能不能往下走', en: 'The gate: may it go on?' },
  gateText: {
    zh: '关口只看记录，不靠印象。右上角是满足了几条；条件全部满足，这个阶段才能提交。',
    en: 'The gate reads records and nothing else. At its top is how much is met; a stage can be submitted once everything is.',
  },
  missing: { zh: '还差什么，去哪里补', en: 'What is missing and where to mend it' },
  missingText: {
    zh: '没满足的排在前面，写明现有多少、要多少。点“去补”直接到那一页；补好回来，这里自己会更新。',
    en: 'What is not met comes first, with what there is and what is needed. Its link leads right to that page; back here the gate has already counted again.',
  },
  submit: { zh: '提交，由别人批准', en: 'Submit; somebody else approves' },
  submitText: {
    zh: '按钮上写着还差几项。提交以后由上面这位审批；自己不能批准自己的提交。被退回时会写明要改什么。',
    en: 'The button says how much is missing. The person above approves; nobody approves what they submitted. What comes back says what to change.',
  },
  history: { zh: '发生过什么都查得到', en: 'Everything that happened stays' },
  historyText: {
    zh: '谁在什么时候提交、批准、退回，当时关口是什么样，都留在“动态”里，不能改。',
    en: 'Who submitted, approved or returned, when, and what the gate showed then: it all stays under “Activity” and cannot be changed.',
  },
  inbox: { zh: '每天从收件箱开始', en: 'Begin the day with the inbox' },
  inboxText: {
    zh: '等你审批的、快到期的、被退回的都在这里。想再看一遍这个导览，点头像（手机上点“我的”），选“项目导览”。',
    en: 'What waits for your approval, is due or came back is here. To take this tour again choose “Project tour” under your name, on a phone under “Me”.',
  },
})
