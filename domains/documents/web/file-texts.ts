import { defineTexts } from '#apps/web/i18n/define-texts.ts'

export const fileTexts = defineTexts('files', {
  attach: { zh: '上传文件', en: 'Upload files' },
  help: {
    zh: '合同、素材、报告等，每个不超过 50 MB。能看到项目文档的人都能下载。',
    en: 'Contracts, material, reports; at most 50 MB each. Whoever may see the project’s documents can download them.',
  },
  none: { zh: '还没有文件', en: 'No files yet' },
  sending: { zh: '“{name}”已上传 {percent}%', en: '“{name}”: {percent}% sent' },
  attached: { zh: '“{name}”已加入项目', en: '“{name}” is in the project now' },
  refused: { zh: '“{name}”没有上传：{reason}', en: '“{name}” was not uploaded: {reason}' },
  close: { zh: '关闭', en: 'Close' },
  download: { zh: '下载', en: 'Download' },
  downloadNamed: { zh: '下载“{name}”', en: 'Download “{name}”' },
  size: { zh: '大小', en: 'Size' },
})
