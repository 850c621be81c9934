import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const sharingTexts = defineTexts('sharing', {
  add: { zh: '记一次分享', en: 'Record a sharing' },
  none: { zh: '还没有分享记录', en: 'Nothing shared yet' },
  noneHelp: {
    zh: '项目学到的、做成的，讲给别的团队和部门：例如在例会上把“县级客户先约水厂厂长”讲给华北渠道部。对方怎么说，写进反馈。',
    en: 'Tell other teams what the project has learned and made: how to win county customers, in the meeting of the northern team. What they say goes into the feedback.',
  },
  firstOnly: {
    zh: '这里只列出最近的 {count} 次分享。',
    en: { one: 'Only the latest {count} is listed here.', other: 'Only the latest {count} are listed here.' },
  },
  feedback: { zh: '写反馈', en: 'Write feedback' },
  noFeedback: { zh: '还没有反馈', en: 'No feedback yet' },
  edit: { zh: '编辑', en: 'Edit' },
})
