import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const communicationTexts = defineTexts('communication', {
  add: { zh: '加一项沟通', en: 'Add an item' },
  none: { zh: '还没有沟通计划', en: 'No communication plan yet' },
  noneHelp: {
    zh: '写明谁该知道什么、多久一次、用什么方式。到了日子，它在负责人的收件箱里。',
    en: 'Who is told what, how often, and how: the weekly report to the customer by mail on Fridays, spending to finance once a month. When its day comes, it is in the inbox of whoever sees to it.',
  },
  firstOnly: {
    zh: '这里只列出前 {count} 项。',
    en: { one: 'Only the first {count} item is listed here.', other: 'Only the first {count} items are listed here.' },
  },
  untold: { zh: '还没有人告知的关键干系人', en: 'Key stakeholders who are told nothing' },
  untoldHelp: { zh: '加一项沟通，或在一项里选上此人。', en: 'Add an item, or name them in one that is there.' },
  due: { zh: '该告知了', en: 'Due' },
  coming: { zh: '接下来', en: 'Coming' },
  over: { zh: '不再告知', en: 'Over' },
  next: { zh: '下次', en: 'Next' },
  last: { zh: '上次', en: 'Last' },
  never: { zh: '还没有告知过', en: 'Not told yet' },

  plan: { zh: '安排', en: 'Plan' },
  progress: { zh: '进展', en: 'Progress' },
  tell: { zh: '记为已告知', en: 'Record as told' },
  tellHelp: {
    zh: '写下说了什么、对方怎么说；下次的日子自动往后排。',
    en: 'Say what was told and what they answered. The next day moves on by itself.',
  },
  note: { zh: '说明', en: 'Note' },
  reschedule: { zh: '改期', en: 'Reschedule' },
  rescheduleHelp: {
    zh: '改频率，或改从哪天数起；写明原因。',
    en: 'Another rhythm, or another day to count from; with the reason.',
  },
  assign: { zh: '指派', en: 'Assign' },
  end: { zh: '结束', en: 'End' },
  endHelp: { zh: '不再告知，原因留在记录里。', en: 'They are told no more. The reason stays with it.' },
  reopen: { zh: '重新打开', en: 'Reopen' },
  reopenHelp: { zh: '从哪天起再告知，为什么。', en: 'From which day they are told again, and why.' },
  reason: { zh: '原因', en: 'Reason' },
})
