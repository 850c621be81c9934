import type { Label } from '#kernel/entity/field.ts'

/** What a project can write, in the order of its life; the plan book has a record and a page of its own. */
export const documentKinds = {
  feasibility_report: { zh: '可行性研究报告', en: 'Feasibility report' },
  charter: { zh: '项目章程', en: 'Project charter' },
  project_plan: { zh: '项目计划书', en: 'Project plan book' },
  requirement_document: { zh: '需求文档', en: 'Requirement document' },
  operation_plan: { zh: '运营计划', en: 'Operation plan' },
  progress_report: { zh: '进展报告', en: 'Progress report' },
  acceptance_report: { zh: '验收报告', en: 'Acceptance report' },
  closing_report: { zh: '总结报告', en: 'Closing report' },
} as const satisfies Record<string, Label>

export type DocumentKind = keyof typeof documentKinds
export const DOCUMENT_KINDS = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]]
