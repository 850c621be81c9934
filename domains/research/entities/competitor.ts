import { defineEntity } from '#kernel/entity/entity.ts'

const finding = {
  text: { kind: 'text', label: { zh: '内容', en: 'What' }, required: true, max: 300 },
  source: { kind: 'text', label: { zh: '来源', en: 'Source' }, max: 300 },
} as const

/** Whom customers compare us with; doing nothing may be one of them. */
export const competitor = defineEntity({
  type: 'competitor',
  prefix: 'cpt',
  module: 'research',
  place: 'project',
  path: 'competitors',
  label: { zh: '竞争对手', en: 'Competitor' },
  title: 'name',
  search: ['name', 'profile'],
  list: ['name', 'shareEstimate', 'ownerId', 'updatedAt'],
  editable: [
    ...(['name', 'website', 'profile', 'products', 'prices', 'strengths', 'weaknesses'] as const),
    ...(['shareEstimate', 'shareSource', 'weWinWhen', 'theyWinWhen', 'answers'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 120 },
    website: {
      kind: 'text',
      label: { zh: '网站', en: 'Website' },
      max: 500,
      pattern: '^https?://\\S+$',
      wanted: {
        zh: '须为以 http:// 或 https:// 开头的网址',
        en: 'must be a web address that begins with http:// or https://',
      },
    },
    profile: {
      kind: 'note',
      label: { zh: '概况', en: 'Profile' },
      help: {
        zh: '规模、客户、打法，以及最近的动作。',
        en: 'Size, customers, the way they sell, and recent moves.',
      },
      max: 4_000,
    },
    products: {
      kind: 'list',
      label: { zh: '产品', en: 'Products' },
      max: 50,
      of: {
        name: { kind: 'text', label: { zh: '产品', en: 'Product' }, required: true, max: 120 },
        traits: { kind: 'text', label: { zh: '特点', en: 'Traits' }, max: 500 },
      },
    },
    prices: {
      kind: 'list',
      label: { zh: '价格', en: 'Prices' },
      help: {
        zh: '同一产品在不同日期看到的价格各记一行，就能看出变化。',
        en: 'Give each price a line with its date, so that changes show.',
      },
      max: 200,
      of: {
        product: { kind: 'text', label: { zh: '产品', en: 'Product' }, required: true, max: 120 },
        price: { kind: 'money', label: { zh: '价格', en: 'Price' }, required: true, min: 0 },
        currency: {
          kind: 'text',
          label: { zh: '币种', en: 'Currency' },
          required: true,
          max: 3,
          pattern: '^[A-Z]{3}$',
          wanted: {
            zh: '须为三个大写字母的货币代码，如 CNY',
            en: 'must be a currency code of three capitals, like CNY',
          },
        },
        per: { kind: 'text', label: { zh: '计价单位', en: 'Per' }, max: 40 },
        seenOn: { kind: 'date', label: { zh: '看到的日期', en: 'Seen on' }, required: true },
        source: { kind: 'text', label: { zh: '来源', en: 'Source' }, max: 300 },
      },
    },
    strengths: { kind: 'list', label: { zh: '优势', en: 'Strengths' }, max: 50, of: finding },
    weaknesses: { kind: 'list', label: { zh: '劣势', en: 'Weaknesses' }, max: 50, of: finding },
    shareEstimate: {
      kind: 'decimal',
      label: { zh: '市场份额估计 %', en: 'Estimated market share %' },
      scale: 2,
      min: 0,
      max: 100,
    },
    shareSource: { kind: 'text', label: { zh: '份额依据', en: 'Basis of the share' }, max: 300 },
    weWinWhen: { kind: 'note', label: { zh: '我们赢在', en: 'We win when' }, max: 2_000 },
    theyWinWhen: { kind: 'note', label: { zh: '对手赢在', en: 'They win when' }, max: 2_000 },
    answers: {
      kind: 'list',
      label: { zh: '应对说法', en: 'Answers' },
      max: 50,
      of: {
        theySay: { kind: 'text', label: { zh: '客户或对手会说', en: 'What is said' }, required: true, max: 300 },
        weAnswer: { kind: 'text', label: { zh: '我们回答', en: 'What we answer' }, required: true, max: 500 },
      },
    },
  },
})
