import { defineEntity } from '#kernel/entity/entity.ts'

/** Figures that somebody has gathered: where they come from, what they count, and the few that matter. */
export const dataSet = defineEntity({
  type: 'data_set',
  prefix: 'dts',
  module: 'research',
  place: 'project',
  path: 'data-sets',
  label: { zh: '数据集', en: 'Data set' },
  title: 'name',
  search: ['name', 'sourceTitle', 'note'],
  list: ['name', 'sourceTitle', 'periodFrom', 'periodTo', 'rows', 'studyId', 'ownerId'],
  editable: [
    ...(['name', 'sourceTitle', 'sourceUrl', 'sourceDate', 'periodFrom', 'periodTo', 'rows'] as const),
    ...(['studyId', 'fileId', 'figures', 'columns', 'note'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  periods: [['periodFrom', 'periodTo']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    sourceTitle: {
      kind: 'text',
      label: { zh: '来源', en: 'Source' },
      help: {
        zh: '谁公布或记录的，如“国家统计局年度数据”“公司订单系统”。',
        en: 'Who publishes or records it, like a statistics office or the firm’s own orders.',
      },
      required: true,
      max: 300,
    },
    sourceUrl: {
      kind: 'text',
      label: { zh: '来源网址', en: 'Source address' },
      max: 1_000,
      pattern: '^https?://\\S+$',
      wanted: {
        zh: '须为以 http:// 或 https:// 开头的网址',
        en: 'must be a web address that begins with http:// or https://',
      },
    },
    sourceDate: { kind: 'date', label: { zh: '取数日期', en: 'Taken on' } },
    periodFrom: { kind: 'date', label: { zh: '数据起始', en: 'Covers from' } },
    periodTo: { kind: 'date', label: { zh: '数据截止', en: 'Covers until' } },
    rows: { kind: 'integer', label: { zh: '行数', en: 'Rows' }, min: 0 },
    studyId: { kind: 'reference', to: 'study', label: { zh: '所属调研', en: 'Study' } },
    fileId: {
      kind: 'reference',
      to: 'project_file',
      label: { zh: '项目文件', en: 'Project file' },
      help: { zh: '数据文件先上传到项目的“文件”。', en: 'Upload the file to the project’s files first.' },
    },
    figures: {
      kind: 'list',
      label: { zh: '关键数字', en: 'Key figures' },
      help: { zh: '会影响决定的几个数，各记一行。', en: 'The few that matter to a decision, a row each.' },
      max: 50,
      of: {
        name: { kind: 'text', label: { zh: '指标', en: 'Figure' }, required: true, max: 120 },
        value: { kind: 'decimal', label: { zh: '数值', en: 'Value' }, required: true },
        unit: { kind: 'text', label: { zh: '单位', en: 'Unit' }, max: 40 },
      },
    },
    columns: {
      kind: 'list',
      label: { zh: '字段说明', en: 'Columns' },
      max: 200,
      of: {
        name: { kind: 'text', label: { zh: '字段', en: 'Column' }, required: true, max: 120 },
        meaning: { kind: 'text', label: { zh: '含义', en: 'What it holds' }, max: 300 },
      },
    },
    note: {
      kind: 'note',
      label: { zh: '口径与缺陷', en: 'How it counts, and its flaws' },
      max: 4_000,
    },
  },
})
