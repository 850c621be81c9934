import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const deliveryTexts = defineTexts('delivery', {
  add: { zh: '新建交付项', en: 'New delivery item' },
  none: { zh: '还没有交付项', en: 'No delivery items yet' },
  noneHelp: {
    zh: '合同里答应的东西一项一条。选上它要通过的质量检查，全部合格才算备妥。',
    en: 'One item for each thing promised. Choose the quality checks it has to pass; then it can become ready.',
  },
  firstOnly: {
    zh: '这里只列出前 {count} 条。',
    en: { one: 'Only the first {count} is listed here.', other: 'Only the first {count} are listed here.' },
  },
  ready: { zh: '记为备妥', en: 'Mark ready' },
  readyHelp: {
    zh: '关联的质量检查要全部合格或让步接收。',
    en: 'Its quality checks must all have passed or been conceded.',
  },
  deliver: { zh: '登记交付', en: 'Record delivery' },
  accept: { zh: '记为已验收', en: 'Mark accepted' },
  acceptHelp: {
    zh: '和它有关的验收项要全部合格或有书面让步。',
    en: 'The acceptance items that belong to it must have passed or been conceded.',
  },
  back: { zh: '客户退回', en: 'Customer returns it' },
  backHelp: {
    zh: '写明客户为什么不收；改好后再备妥、再交付。',
    en: 'Say why the customer does not take it. Mended, it becomes ready and is delivered again.',
  },
  reopen: { zh: '退回上一步', en: 'Step back' },
  reopenHelp: {
    zh: '上一步记错了时用；历史里都留着。',
    en: 'Where the last step was recorded wrongly. The history keeps it.',
  },
  postpone: { zh: '改期', en: 'Move the day' },
  assign: { zh: '指派', en: 'Assign' },
  checksLinked: { zh: '{count} 项质量检查', en: { one: '{count} quality check', other: '{count} quality checks' } },
  noChecks: { zh: '未关联质量检查', en: 'No quality check' },
  receivedBy: { zh: '{who} 签收', en: 'Received by {who}' },
  returnedFor: { zh: '退回：{reason}', en: 'Returned: {reason}' },
  deliveredOf: { zh: '已交付 {over} / {count}，已验收 {done}', en: '{over} of {count} delivered, {done} accepted' },

  checklist: { zh: '验收清单', en: 'Checklist' },
  addItem: { zh: '新建验收项', en: 'New acceptance item' },
  noItems: { zh: '验收清单还是空的', en: 'The checklist is still empty' },
  noItemsHelp: {
    zh: '把合同里的验收条款一条条写进来。到现场逐条点开，记下结果。',
    en: 'Enter the clauses of the contract one by one. On site, tap each and note what was found.',
  },
  settledOf: { zh: '{done} / {count} 合格或让步', en: '{done} of {count} passed or conceded' },
  failedCount: { zh: '{count} 项不合格', en: '{count} failed' },
  foundLabel: { zh: '实际结果', en: 'What was found' },
  foundHint: { zh: '例如：运行 80 小时，无中断', en: 'Such as: ran for 80 hours without a break' },
  evidenceLabel: { zh: '证据（可不填）', en: 'Evidence (optional)' },
  evidenceHint: { zh: '记录、照片在哪里', en: 'Where the record or picture is' },
  pass: { zh: '记为合格', en: 'It passes' },
  fail: { zh: '记为不合格', en: 'It fails' },
  foundNeeded: { zh: '先写实际结果。', en: 'Say first what was found.' },
  note: { zh: '记结果', en: 'Note the result' },
  noteAgain: { zh: '再验一次', en: 'Try again' },
  fold: { zh: '收起', en: 'Fold' },
  attemptsBefore: {
    zh: '之前验过 {count} 次',
    en: { one: 'Tried {count} time before', other: 'Tried {count} times before' },
  },
  concede: { zh: '登记书面让步', en: 'Record concession' },
  concedeHelp: {
    zh: '客户书面同意按现状接收时用，写明谁同意的、写在哪里。',
    en: 'Where the customer agrees in writing to take it as it is: who, and where it is written.',
  },
  conceded: { zh: '{who} 书面让步：{text}', en: 'Conceded by {who}: {text}' },
  reopenItem: { zh: '重新验收', en: 'Open again' },
  reopenItemHelp: {
    zh: '结论作废，重新验收；每次的记录都留着。',
    en: 'The result no longer holds. Every attempt is kept.',
  },

  reports: { zh: '验收报告', en: 'Reports' },
  newReport: { zh: '写验收报告', en: 'Write a report' },
  newReportHelp: {
    zh: '到货验收和初验可以带着遗留问题；终验要求每一项都合格或有书面让步。已签署的，写新版要说明原因。',
    en: 'Arrival and first acceptance may leave things open; a final report asks that every item has passed or is conceded. Where one is signed, say why a new one is written.',
  },
  noReports: { zh: '还没有验收报告', en: 'No reports yet' },
  noReportsHelp: {
    zh: '清单验完就写一份，各项结果会随报告一起留存，客户签署后不再变。',
    en: 'Write one once the list is worked through. The results are kept with it, and stay as the customer signed them.',
  },
  version: { zh: '第 {number} 版', en: 'Version {number}' },
  submit: { zh: '提交客户', en: 'Submit' },
  submitHelp: {
    zh: '各项结果按现在的样子随报告留存，等客户签署。',
    en: 'The results as they are now are kept with it; the customer signs that.',
  },
  takeBack: { zh: '收回', en: 'Take back' },
  takeBackHelp: {
    zh: '客户要改，或我们要改时用；改完再提交。',
    en: 'Where the customer or we want it changed. Then submit it again.',
  },
  sign: { zh: '登记签署', en: 'Record signature' },
  signHelp: {
    zh: '客户签了字，由我们记下：谁、哪天、怎么签的、原件在哪里。签署的内容会留下校验值。',
    en: 'The customer has signed; we note who, when, how, and where the paper is. The hash of what was signed is kept.',
  },
  handOver: { zh: '登记移交', en: 'Record hand-over' },
  edit: { zh: '写结论', en: 'Write it' },
  signedBy: { zh: '{who} {date} 签署', en: 'Signed by {who} on {date}' },
  handedTo: { zh: '{date} 移交给{who}', en: 'Handed over to {who} on {date}' },
  hash: { zh: '校验值 {hash}', en: 'Hash {hash}' },
  results: {
    zh: '{total} 项：合格 {passed}，让步 {conceded}，不合格 {failed}，待验 {open}',
    en: 'Of {total}: {passed} passed, {conceded} conceded, {failed} failed, {open} open',
  },
})
