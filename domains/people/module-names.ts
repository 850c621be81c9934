import type { Label } from '#kernel/entity/field.ts'
import type { Module } from '#kernel/policy/modules.ts'

/** The modules as a person knows them. */
export const moduleNames: Readonly<Record<Module, Label>> = {
  people: { zh: '成员', en: 'People' },
  process: { zh: '项目', en: 'Projects' },
  goals: { zh: '目标与指标', en: 'Goals and metrics' },
  customers: { zh: '客户与线索', en: 'Customers and leads' },
  research: { zh: '调研与洞察', en: 'Research and insights' },
  strategy: { zh: '策略', en: 'Strategy' },
  charter: { zh: '章程', en: 'Charter' },
  plan: { zh: '计划与任务', en: 'Plan and tasks' },
  team: { zh: '组织与职责', en: 'Organisation and duties' },
  budget: { zh: '预算与费用', en: 'Budget and expenses' },
  risk: { zh: '风险与问题', en: 'Risks and issues' },
  control: { zh: '控制', en: 'Control' },
  campaigns: { zh: '活动', en: 'Campaigns' },
  measurement: { zh: '评估', en: 'Measurement' },
  documents: { zh: '文档', en: 'Documents' },
  closing: { zh: '收尾', en: 'Closing' },
}
