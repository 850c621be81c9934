import type { Label } from '#kernel/entity/field.ts'

/** The part of the product that a check belongs to. */
export function groupLabel(key: string): Label {
  return Object.hasOwn(GROUPS, key) ? (GROUPS[key] as Label) : { zh: key, en: key }
}

const GROUPS: Readonly<Record<string, Label>> = {
  process: { zh: '项目', en: 'Project' },
  goals: { zh: '目标', en: 'Goals' },
  customers: { zh: '客户', en: 'Customers' },
  research: { zh: '调研', en: 'Research' },
  strategy: { zh: '策略', en: 'Strategy' },
  charter: { zh: '章程', en: 'Charter' },
  feasibility: { zh: '可行性', en: 'Feasibility' },
  plan: { zh: '计划', en: 'Plan' },
  resources: { zh: '资源', en: 'Resources' },
  stakeholders: { zh: '干系人', en: 'Stakeholders' },
  raci: { zh: '职责矩阵', en: 'Duties' },
  team: { zh: '组织与团队', en: 'Organisation and team' },
  communication: { zh: '沟通', en: 'Communication' },
  meetings: { zh: '会议', en: 'Meetings' },
  sharing: { zh: '分享', en: 'Sharing' },
  budget: { zh: '预算与费用', en: 'Budget and expenses' },
  risks: { zh: '风险', en: 'Risks' },
  issues: { zh: '问题', en: 'Issues' },
  changes: { zh: '变更', en: 'Changes' },
  control: { zh: '控制', en: 'Control' },
  deals: { zh: '商机与投标', en: 'Deals and tenders' },
  contracts: { zh: '合同与回款', en: 'Contracts and receivables' },
  delivery: { zh: '交付与验收', en: 'Delivery and acceptance' },
  service: { zh: '服务与关怀', en: 'Service and care' },
  campaigns: { zh: '营销活动', en: 'Campaigns' },
  products: { zh: '产品开发', en: 'Product development' },
  partners: { zh: '渠道商', en: 'Channel partners' },
  trainings: { zh: '培训', en: 'Trainings' },
  execution: { zh: '营销实施', en: 'Market execution' },
  channels: { zh: '渠道', en: 'Channels' },
  measurement: { zh: '评估', en: 'Measurement' },
  evaluation: { zh: '评估发现', en: 'Findings' },
  operations: { zh: '运营', en: 'Operations' },
  documents: { zh: '文档', en: 'Documents' },
  closing: { zh: '收尾', en: 'Closing' },
  archive: { zh: '归档', en: 'Archive' },
}
