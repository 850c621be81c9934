import type { Label } from '#kernel/entity/field.ts'
import type { Module } from '#kernel/policy/modules.ts'

/** The modules as a person knows them. */
export const moduleNames: Readonly<Record<Module, Label>> = {
  people: { zh: '成员', en: 'People' },
  process: { zh: '项目', en: 'Projects' },
  playbooks: { zh: '自建流程', en: 'Own playbooks' },
  goals: { zh: '目标与指标', en: 'Goals and metrics' },
  customers: { zh: '客户与线索', en: 'Customers and leads' },
  research: { zh: '调研与洞察', en: 'Research and insights' },
  strategy: { zh: '策略', en: 'Strategy' },
  charter: { zh: '章程', en: 'Charter' },
  feasibility: { zh: '可行性', en: 'Feasibility' },
  plan: { zh: '计划与任务', en: 'Plan and tasks' },
  team: { zh: '组织与职责', en: 'Organisation and duties' },
  budget: { zh: '预算与费用', en: 'Budget and expenses' },
  risk: { zh: '风险与问题', en: 'Risks and issues' },
  control: { zh: '控制', en: 'Control' },
  deals: { zh: '商机与投标', en: 'Deals and tenders' },
  contracts: { zh: '合同与回款', en: 'Contracts and receivables' },
  delivery: { zh: '交付与验收', en: 'Delivery and acceptance' },
  service: { zh: '服务与关怀', en: 'Service and care' },
  campaigns: { zh: '活动', en: 'Campaigns' },
  measurement: { zh: '评估', en: 'Measurement' },
  operations: { zh: '运营', en: 'Operations' },
  documents: { zh: '文档', en: 'Documents' },
  closing: { zh: '收尾', en: 'Closing' },
}
