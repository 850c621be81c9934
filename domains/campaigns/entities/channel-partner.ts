import { defineEntity } from '#kernel/entity/entity.ts'

/**
 * A way on which goods reach the market: one's own direct sales, an agent, a platform. What it has brought in is
 * reported by a command; what was agreed may be edited until it has ended.
 */
export const channelPartner = defineEntity({
  type: 'channel_partner',
  prefix: 'chp',
  module: 'campaigns',
  place: 'project',
  path: 'channel-partners',
  label: { zh: '渠道商', en: 'Channel partner' },
  title: 'name',
  search: ['name', 'region'],
  list: ['name', 'kind', 'region', 'state', 'contractUntil', 'coverage', 'actualSellThrough', 'ownerId'],
  editable: [
    ...(['name', 'kind', 'region', 'contractFrom', 'contractUntil', 'plannedSellThrough'] as const),
    ...(['availability', 'conflict', 'promotion'] as const),
  ],
  generic: ['create', 'update', 'remove'],
  ofIteration: true,
  periods: [['contractFrom', 'contractUntil']],
  staysOnce: 'startedOn',
  frozen: { field: 'state', in: ['ended'] },
  indexes: [['contractUntil']],
  fields: {
    name: { kind: 'text', label: { zh: '名称', en: 'Name' }, required: true, max: 200 },
    kind: {
      kind: 'choice',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      options: {
        direct: { zh: '直销', en: 'Direct sales' },
        agent: { zh: '代理', en: 'Agent' },
        ecommerce: { zh: '电商平台', en: 'E-commerce platform' },
      },
    },
    region: { kind: 'text', label: { zh: '区域', en: 'Region' }, max: 200 },
    contractFrom: { kind: 'date', label: { zh: '合同起始', en: 'Contract from' } },
    contractUntil: { kind: 'date', label: { zh: '合同截止', en: 'Contract until' } },
    plannedSellThrough: {
      kind: 'money',
      label: { zh: '预计动销额', en: 'Expected sell-through' },
      help: {
        zh: '本轮预计卖到最终客户手里的金额，不是渠道进货额。',
        en: 'What should reach end customers in this iteration, not what the channel stocks.',
      },
      min: 0,
    },
    actualSellThrough: { kind: 'money', label: { zh: '实际动销额', en: 'Actual sell-through' }, min: 0 },
    coverage: {
      kind: 'decimal',
      label: { zh: '目标客户覆盖率（%）', en: 'Coverage of target customers (%)' },
      scale: 2,
      min: 0,
      max: 100,
    },
    reportedOn: { kind: 'date', label: { zh: '上报日期', en: 'Reported on' } },
    availability: { kind: 'note', label: { zh: '铺货与供货', en: 'Availability' }, max: 4_000 },
    conflict: {
      kind: 'note',
      label: { zh: '渠道冲突', en: 'Channel conflict' },
      help: {
        zh: '窜货、抢单、乱价，以及怎么处理。',
        en: 'Goods sold across regions, rival offers, broken prices, and what is done about them.',
      },
      max: 4_000,
    },
    promotion: { kind: 'note', label: { zh: '渠道促销', en: 'Channel promotion' }, max: 4_000 },
    state: {
      kind: 'choice',
      label: { zh: '状态', en: 'State' },
      initial: 'planned',
      options: {
        planned: { zh: '计划中', en: 'Planned' },
        active: { zh: '合作中', en: 'Active' },
        ended: { zh: '已结束', en: 'Ended' },
      },
    },
    startedOn: { kind: 'date', label: { zh: '开始合作', en: 'Active since' } },
    endedOn: { kind: 'date', label: { zh: '结束合作', en: 'Ended on' } },
    endReason: { kind: 'note', label: { zh: '结束原因', en: 'Why it ended' }, max: 2_000 },
    copiedFromId: { kind: 'reference', loose: true, to: 'channel_partner', label: { zh: '沿用自', en: 'Copied from' } },
  },
})
