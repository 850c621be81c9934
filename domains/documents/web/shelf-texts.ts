import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const shelfTexts = defineTexts('document-shelf', {
  documents: { zh: '文档', en: 'Documents' },
  canWrite: { zh: '可以写的文档', en: 'What can be written' },
  none: { zh: '这个项目还没有可写的文档', en: 'This project has nothing to write about yet' },
  noneHelp: {
    zh: '有了任务、章程、报告等记录，就能在这里写成 Word。',
    en: 'Once it has tasks, a charter or reports, they can be written as Word documents here.',
  },
  write: { zh: '写成 Word', en: 'Write as Word' },
  writeNamed: { zh: '写成 Word：{name}', en: 'Write as Word: {name}' },
  writeAction: { zh: '生成', en: 'Write' },
  writeHelp: {
    zh: '按现在的记录写成 Word 文档：封面、目录、页码、表格；图表可以在 Word 里修改。每次都是新的一版，旧版不变。',
    en: 'Writes a Word document from the records as they are now, with cover, contents, page numbers, tables and charts that can be edited there. Each time makes a new version and leaves the old ones as they are.',
  },
  writeGaps: {
    zh: '还缺 {count} 处，会在文档里标出。',
    en: {
      one: '{count} thing is missing and will be marked.',
      other: '{count} things are missing and will be marked.',
    },
  },
  subject: { zh: '写哪一份', en: 'Tell of' },
  whole: { zh: '内容齐全', en: 'Nothing is missing' },
  missing: { zh: '缺 {count} 处', en: { one: '{count} thing missing', other: '{count} things missing' } },
  showMissing: { zh: '看看缺什么', en: 'See what is missing' },
  notBegun: { zh: '还没有内容', en: 'Not begun' },
  begin: { zh: '去写', en: 'Begin' },
  mend: { zh: '去补', en: 'Mend' },
  add: { zh: '补充', en: 'Add it' },
  written: { zh: '写好的文档', en: 'Written documents' },
  noDocuments: { zh: '还没有写过文档。', en: 'No document has been written yet.' },
  noDocumentsHelp: {
    zh: '例如：把章程写成 Word，打印出来请发起人签字；把验收报告发给客户。',
    en: 'For example: the charter, to be printed and signed by the sponsor; the acceptance report, to be sent to the customer.',
  },
  of: { zh: '写自：{about}', en: 'From: {about}' },
  version: { zh: '第 {number} 版', en: 'version {number}' },
  lacks: { zh: '缺 {count} 处', en: { one: 'lacks {count} thing', other: 'lacks {count} things' } },
  changed: {
    zh: '写成之后记录变了：{sections}。文档里还是旧内容。',
    en: 'Records have changed since: {sections}. The document still says what was true before.',
  },
  current: { zh: '与现在的记录一致', en: 'Says what the records say now' },
  kilobytes: { zh: '{size} KB', en: '{size} KB' },
  hash: { zh: 'SHA-256 {hash}', en: 'SHA-256 {hash}' },
  download: { zh: '下载', en: 'Download' },
  downloadNamed: { zh: '下载“{name}”第 {number} 版', en: 'Download “{name}”, version {number}' },
  planBook: { zh: '策划书有自己的审批，在', en: 'The plan book has an approval of its own; it is on the page' },
})
