import type { Label } from './label.ts'

/** The roles that a person can hold in a project; a company's playbooks use the same ones. */
export const ROLES = [
  'sponsor',
  'decision_maker',
  'lead_body',
  'planner',
  'project_manager',
  'group_lead',
  'member',
  'sales',
  'presales',
  'delivery',
  'finance',
  'legal',
  'service',
  'observer',
] as const

export type Role = (typeof ROLES)[number]

export const ROLE_LABELS = {
  sponsor: { zh: '发起人', en: 'Sponsor' },
  decision_maker: { zh: '决策者', en: 'Decision maker' },
  lead_body: { zh: '领导机构', en: 'Lead body' },
  planner: { zh: '策划者', en: 'Planner' },
  project_manager: { zh: '项目经理', en: 'Project manager' },
  group_lead: { zh: '工作小组组长', en: 'Working-group lead' },
  member: { zh: '成员', en: 'Member' },
  sales: { zh: '销售', en: 'Sales' },
  presales: { zh: '售前支持', en: 'Pre-sales' },
  delivery: { zh: '交付', en: 'Delivery' },
  finance: { zh: '财务', en: 'Finance' },
  legal: { zh: '法务', en: 'Legal' },
  service: { zh: '售后服务', en: 'Service' },
  observer: { zh: '观察者', en: 'Observer' },
} satisfies Record<Role, Label>

/** A role in words; one that nobody knows by its name. */
export function roleLabel(role: string): Label {
  return Object.hasOwn(ROLE_LABELS, role) ? ROLE_LABELS[role as Role] : { zh: role, en: role }
}
