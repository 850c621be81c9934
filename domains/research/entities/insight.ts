import { defineEntity } from '#kernel/entity/entity.ts'

/** A statement that changes a decision. What it rests on are its evidence records. */
export const insight = defineEntity({
  type: 'insight',
  prefix: 'ins',
  module: 'research',
  place: 'project',
  path: 'insights',
  label: { zh: '洞察', en: 'Insight' },
  title: 'claim',
  search: ['claim', 'implication'],
  list: ['claim', 'topic', 'confidence', 'ownerId'],
  editable: ['claim', 'topic', 'confidence', 'implication'],
  generic: ['create', 'update', 'remove'],
  fields: {
    claim: {
      kind: 'text',
      label: { zh: '判断', en: 'Claim' },
      help: {
        zh: '一句会影响决定的话，不是数据的复述。',
        en: 'One sentence that changes a decision, not a figure repeated.',
      },
      required: true,
      max: 500,
    },
    topic: {
      kind: 'choice',
      label: { zh: '主题', en: 'Topic' },
      required: true,
      options: {
        needs: { zh: '消费者需求', en: 'Consumer needs' },
        competitors: { zh: '竞争对手', en: 'Competitors' },
        trends: { zh: '市场趋势', en: 'Market trends' },
        target_consumers: { zh: '目标消费者', en: 'Target consumers' },
        opportunities: { zh: '市场机会', en: 'Opportunities' },
        own: { zh: '自身情况', en: 'Our own situation' },
      },
    },
    confidence: {
      kind: 'choice',
      label: { zh: '把握', en: 'Confidence' },
      required: true,
      options: {
        low: { zh: '低', en: 'Low' },
        medium: { zh: '中', en: 'Medium' },
        high: { zh: '高', en: 'High' },
      },
    },
    implication: { kind: 'note', label: { zh: '所以应当', en: 'So we should' }, max: 2_000 },
  },
})
