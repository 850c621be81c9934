import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const planBookTexts = defineTexts('plan-book', {
  planBook: { zh: '策划书', en: 'Plan book' },
  generate: { zh: '生成策划书', en: 'Generate the plan book' },
  generateNext: { zh: '生成新版', en: 'Generate the next version' },
  generateHelp: {
    zh: '按现在的记录写成 Word 文档，图表可以在 Word 里修改。每次生成都是新的一版，旧版不变。',
    en: 'Writes a Word document from the records as they are now; its charts can be edited there. Each time makes a new version and leaves the old ones as they are.',
  },
  generateDraft: {
    zh: '还缺 {count} 处，会在文档里标出；这样的版本不能提交审批。',
    en: {
      one: '{count} thing is missing and will be marked; such a version cannot be submitted.',
      other: '{count} things are missing and will be marked; such a version cannot be submitted.',
    },
  },
  generateAction: { zh: '生成', en: 'Generate' },
  closed: { zh: '项目已暂停或结束，不能再生成。', en: 'The project rests or is over; nothing more can be generated.' },
  preview: { zh: '现在会写成什么', en: 'What it would say now' },
  whole: { zh: '内容齐全', en: 'Nothing is missing' },
  missing: { zh: '还缺 {count} 处', en: { one: '{count} thing is missing', other: '{count} things are missing' } },
  mend: { zh: '去补', en: 'Mend' },
  add: { zh: '补充', en: 'Add it' },
  versions: { zh: '版本', en: 'Versions' },
  noVersions: { zh: '还没有生成过。', en: 'None has been generated yet.' },
  noVersionsHelp: {
    zh: '下面列出现在会写进去的内容；缺的补齐之后再生成，就能提交审批。',
    en: 'Below is what it would hold now. Once nothing is missing, generate it and submit it for approval.',
  },
  version: { zh: '第 {number} 版', en: 'Version {number}' },
  iteration: { zh: '第 {number} 轮', en: 'iteration {number}' },
  gaps: { zh: '缺 {count} 处', en: { one: 'lacks {count} thing', other: 'lacks {count} things' } },
  copied: { zh: '沿用上一轮', en: 'taken over from the iteration before' },
  stale: {
    zh: '生成之后记录变了：{sections}。文档里还是旧内容。',
    en: 'Records have changed since: {sections}. The document still says what was true before.',
  },
  download: { zh: '下载', en: 'Download' },
  downloadNamed: { zh: '下载第 {number} 版', en: 'Download version {number}' },
  submit: { zh: '提交审批', en: 'Submit for approval' },
  submitHelp: {
    zh: '由发起人审批；流程要求决策者批准的，每位决策者都要批。批准后它取代之前批准的版本；提交人不能自己批准。',
    en: 'The sponsor decides, or every decision maker where the playbook asks for them. Once approved it takes the place of the version approved before; nobody approves their own.',
  },
  note: { zh: '给审批人的说明', en: 'Note to the approver' },
  hasGaps: {
    zh: '这一版还缺 {count} 处，补齐后重新生成才能提交。',
    en: 'This version lacks {count} {count|thing|things}. Fill them and generate it again before you submit.',
  },
  hasChanged: {
    zh: '生成之后记录变了：{sections}。请生成新版，再提交新版。',
    en: 'Records have changed since: {sections}. Generate a new version and submit that.',
  },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  approve: { zh: '批准', en: 'Approve' },
  approveHelp: { zh: '请先下载看过再批准。', en: 'Download and read it before you approve.' },
  comment: { zh: '意见', en: 'Comment' },
  reject: { zh: '退回', en: 'Return' },
  rejectHelp: {
    zh: '写明要改什么；这一版回到未提交。',
    en: 'Say what is to be mended; the version becomes a draft again.',
  },
  hash: { zh: 'SHA-256 {hash}', en: 'SHA-256 {hash}' },
  kilobytes: { zh: '{size} KB', en: '{size} KB' },
  earlier: { zh: '更早的轮次', en: 'Earlier iterations' },
  project: { zh: '项目', en: 'Project' },
})
