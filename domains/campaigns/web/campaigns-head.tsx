import type { ReactNode } from 'react'
import { IterationChoice } from '#apps/web/ui/iteration-choice.tsx'
import { ProjectSection, type SectionTab } from '#apps/web/ui/project-section.tsx'

const TABS = [
  { path: 'campaigns', label: { zh: '营销活动', en: 'Campaigns' } },
  { path: 'product-items', label: { zh: '产品开发', en: 'Product development' } },
  { path: 'ad-placements', label: { zh: '广告投放', en: 'Ads' } },
  { path: 'channel-partners', label: { zh: '渠道商', en: 'Channel partners' } },
  { path: 'trainings', label: { zh: '培训', en: 'Trainings' } },
  { path: 'deviations', label: { zh: '计划偏差', en: 'Plan deviations' } },
] as const satisfies readonly SectionTab[]

interface CampaignsHeadProps {
  projectId: string
  here: (typeof TABS)[number]['path']
  main?: ReactNode
  actions?: ReactNode
}

/** The head of the pages on which a project's plan is carried out; each shows one iteration. */
export function CampaignsHead({ projectId, actions, ...head }: CampaignsHeadProps) {
  const shown = (
    <>
      <IterationChoice projectId={projectId} />
      {actions}
    </>
  )
  const name = { zh: '营销实施', en: 'Carrying out the plan' }
  return <ProjectSection {...head} projectId={projectId} name={name} tabs={TABS} actions={shown} />
}
