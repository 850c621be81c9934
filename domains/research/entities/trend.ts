import { defineEntity } from '#kernel/entity/entity.ts'

/** A change outside that will alter demand or cost. */
export const trend = defineEntity({
  type: 'trend',
  prefix: 'trd',
  module: 'research',
  place: 'project',
  path: 'trends',
  label: { zh: '市场趋势', en: 'Trend' },
  title: 'statement',
  search: ['statement', 'meaning', 'sourceTitle'],
  list: ['statement', 'area', 'direction', 'impact', 'strength', 'horizon', 'sourceTitle'],
  editable: [
    ...(['statement', 'area', 'direction', 'horizon', 'impact', 'strength'] as const),
    ...(['meaning', 'sourceTitle', 'sourceUrl', 'sourceDate'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  fields: {
    statement: { kind: 'text', label: { zh: '趋势', en: 'Trend' }, required: true, max: 300 },
    area: {
      kind: 'choice',
      label: { zh: '领域', en: 'Area' },
      options: {
        policy: { zh: '政策法规', en: 'Policy and law' },
        economy: { zh: '经济', en: 'Economy' },
        society: { zh: '社会与人口', en: 'Society and population' },
        technology: { zh: '技术', en: 'Technology' },
        channel: { zh: '渠道', en: 'Channels' },
        season: { zh: '季节', en: 'Season' },
        other: { zh: '其他', en: 'Other' },
      },
    },
    direction: {
      kind: 'choice',
      label: { zh: '方向', en: 'Direction' },
      required: true,
      options: {
        rising: { zh: '上升', en: 'Rising' },
        falling: { zh: '下降', en: 'Falling' },
        steady: { zh: '平稳', en: 'Steady' },
        unclear: { zh: '不明', en: 'Unclear' },
      },
    },
    horizon: {
      kind: 'choice',
      label: { zh: '时间范围', en: 'Horizon' },
      help: { zh: '多久之后会影响到我们。', en: 'How soon it will reach us.' },
      required: true,
      options: {
        within_project: { zh: '项目期内', en: 'Within the project' },
        one_year: { zh: '一年内', en: 'Within a year' },
        three_years: { zh: '一到三年', en: 'One to three years' },
        longer: { zh: '三年以上', en: 'Later' },
      },
    },
    impact: {
      kind: 'choice',
      label: { zh: '影响', en: 'Impact' },
      options: { good: { zh: '有利', en: 'Good for us' }, bad: { zh: '不利', en: 'Bad for us' } },
    },
    strength: {
      kind: 'integer',
      label: { zh: '影响强度', en: 'Strength of the impact' },
      help: { zh: '1 到 5，5 最强。', en: '1 to 5; 5 is strongest.' },
      min: 1,
      max: 5,
    },
    meaning: { kind: 'note', label: { zh: '对我们意味着什么', en: 'What it means for us' }, max: 2_000 },
    sourceTitle: { kind: 'text', label: { zh: '来源', en: 'Source' }, required: true, max: 300 },
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
    sourceDate: { kind: 'date', label: { zh: '来源日期', en: 'Source date' } },
  },
})
