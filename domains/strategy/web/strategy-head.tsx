import type { ReactNode } from 'react'
import { ProjectSection } from '#apps/web/ui/project-section.tsx'
import { type StrategyPath, useStrategyTabs } from './use-strategy-tabs.ts'

interface StrategyHeadProps {
  projectId: string
  here: StrategyPath
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the strategy pages of a project. */
export function StrategyHead(props: StrategyHeadProps) {
  const tabs = useStrategyTabs(props.projectId, props.here)
  return <ProjectSection {...props} name={{ zh: '营销策略', en: 'Strategy' }} tabs={tabs} />
}
