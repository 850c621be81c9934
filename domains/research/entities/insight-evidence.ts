import { defineEntity } from '#kernel/entity/entity.ts'

/** What an insight rests on: one record of the research, or a citation. Made and taken away by commands. */
export const insightEvidence = defineEntity({
  type: 'insight_evidence',
  prefix: 'iev',
  module: 'research',
  place: 'project',
  path: 'insight-evidence',
  label: { zh: '洞察的证据', en: 'Evidence of an insight' },
  title: 'note',
  list: ['insightId', 'kind', 'note'],
  editable: [],
  generic: [],
  indexes: [['insightId']],
  fields: {
    insightId: { kind: 'reference', loose: true, to: 'insight', label: { zh: '洞察', en: 'Insight' }, required: true },
    kind: {
      kind: 'choice',
      label: { zh: '证据类型', en: 'Kind' },
      required: true,
      options: {
        study: { zh: '调研', en: 'Study' },
        competitor: { zh: '竞争对手', en: 'Competitor' },
        trend: { zh: '市场趋势', en: 'Trend' },
        data_set: { zh: '数据集', en: 'Data set' },
        citation: { zh: '引用', en: 'Citation' },
      },
    },
    studyId: { kind: 'reference', to: 'study', label: { zh: '调研', en: 'Study' } },
    competitorId: { kind: 'reference', to: 'competitor', label: { zh: '竞争对手', en: 'Competitor' } },
    trendId: { kind: 'reference', to: 'trend', label: { zh: '市场趋势', en: 'Trend' } },
    dataSetId: { kind: 'reference', to: 'data_set', label: { zh: '数据集', en: 'Data set' } },
    sourceTitle: { kind: 'text', label: { zh: '出处', en: 'Cited source' }, max: 300 },
    sourceUrl: {
      kind: 'text',
      label: { zh: '网址', en: 'Web address' },
      max: 1_000,
      pattern: '^https?://\\S+$',
      wanted: {
        zh: '须为以 http:// 或 https:// 开头的网址',
        en: 'must be a web address that begins with http:// or https://',
      },
    },
    sourceDate: { kind: 'date', label: { zh: '日期', en: 'Date' } },
    note: { kind: 'text', label: { zh: '它说明了什么', en: 'What it shows' }, max: 500 },
  },
})
