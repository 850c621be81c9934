/** What marketing money is spent on. */
export const categories = {
  labour: { zh: '人工', en: 'Labour' },
  media: { zh: '媒体投放', en: 'Media' },
  content: { zh: '内容与设计', en: 'Content and design' },
  events: { zh: '活动与会务', en: 'Events' },
  channel: { zh: '渠道推广', en: 'Channel promotion' },
  promotion: { zh: '促销让利', en: 'Promotions' },
  research: { zh: '市场调研', en: 'Research' },
  materials: { zh: '物料与礼品', en: 'Materials and gifts' },
  tools: { zh: '工具与服务', en: 'Tools and services' },
  travel: { zh: '差旅', en: 'Travel' },
  contingency: { zh: '预备金', en: 'Contingency' },
  other: { zh: '其他', en: 'Other' },
} as const
export type Category = keyof typeof categories
