import type { ReactNode } from 'react'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS: readonly SectionTab[] = [
  { path: 'contracts', label: { zh: '合同', en: 'Contracts' } },
  { path: 'contracts/receivables', label: { zh: '回款', en: 'Receivables' } },
  { path: 'contracts/profit', label: { zh: '项目损益', en: 'Profit and loss' } },
]

interface ContractsHeadProps {
  projectId: string
  here: 'contracts' | 'contracts/receivables' | 'contracts/profit'
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the pages of contracts, receivables and profit of a project. */
export function ContractsHead(props: ContractsHeadProps) {
  return <ProjectSection {...props} name={{ zh: '合同与回款', en: 'Contracts and receivables' }} tabs={TABS} />
}
