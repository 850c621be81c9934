import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const recipientTexts = defineTexts('plan-book-recipients', {
  recipients: { zh: '发送与答复', en: 'Recipients and answers' },
  add: { zh: '添加收件人', en: 'Add a recipient' },
  addHelp: {
    zh: '选登记过的干系人；不在其中的，写姓名。关键干系人都要收到。',
    en: 'A stakeholder of the project, or somebody else by name. Every key stakeholder is to get it.',
  },
  none: { zh: '还没有收件人', en: 'No recipients yet' },
  noneHelp: {
    zh: '策划书批准后发给谁、对方怎么说，都记在这里。',
    en: 'Who gets the approved book and what they say to it.',
  },
  firstOnly: {
    zh: '只列出最新的 {count} 位。',
    en: { one: 'Only the newest {count} is listed.', other: 'Only the newest {count} are listed.' },
  },
  send: { zh: '记录发送', en: 'Record the sending' },
  sendHelp: {
    zh: '发的是已批准的版本；再发一次，要重新记答复。',
    en: 'It is the approved version that is sent. Sent again, it is answered again.',
  },
  answer: { zh: '记录答复', en: 'Record the answer' },
  answerHelp: { zh: '不同意的，写明说了什么。', en: 'Where somebody objects, write what they said.' },
  remove: { zh: '移除', en: 'Remove' },
  sentOn: { zh: '{date} 发送', en: 'Sent {date}' },
})
