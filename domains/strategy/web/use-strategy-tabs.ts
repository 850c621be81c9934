import { useProjectPlaybook } from '#apps/web/records/use-project-playbook.ts'
import { useRecordCount } from '#apps/web/records/use-records.ts'
import type { SectionTab } from '#apps/web/ui/project-section.tsx'
import type { Declaration } from '#kernel/entity/entity.ts'
import { channelOption } from '../entities/channel-option.ts'
import { competence } from '../entities/competence.ts'
import { persona } from '../entities/persona.ts'
import { positioningMap } from '../entities/positioning-map.ts'
import { resourceAssessment } from '../entities/resource-assessment.ts'
import { segment } from '../entities/segment.ts'
import { swotItem } from '../entities/swot-item.ts'

const TABS = [
  { path: 'swot-items', label: { zh: 'SWOT', en: 'SWOT' } },
  { path: 'segments', label: { zh: '细分市场', en: 'Segments' } },
  { path: 'personas', label: { zh: '画像', en: 'Personas' } },
  { path: 'positioning-maps', label: { zh: '定位', en: 'Positioning' } },
  { path: 'competences', label: { zh: '竞争力', en: 'Competences' } },
  { path: 'resource-assessments', label: { zh: '资源', en: 'Resources' } },
  { path: 'channel-options', label: { zh: '渠道', en: 'Channels' } },
  { path: 'decisions', label: { zh: '决策', en: 'Decisions' } },
] as const satisfies readonly SectionTab[]

export type StrategyPath = (typeof TABS)[number]['path']

/**
 * The pages of a project's strategy: those whose record its playbook asks for, those that hold something already, and
 * the one that is open. Decisions are always there.
 */
export function useStrategyTabs(projectId: string, here: StrategyPath): readonly SectionTab[] {
  const isAsked = useAsked(projectId)
  const shown: Readonly<Record<StrategyPath, boolean>> = {
    'swot-items': useShown(projectId, swotItem, isAsked),
    segments: useShown(projectId, segment, isAsked),
    personas: useShown(projectId, persona, isAsked),
    'positioning-maps': useShown(projectId, positioningMap, isAsked),
    competences: useShown(projectId, competence, isAsked),
    'resource-assessments': useShown(projectId, resourceAssessment, isAsked),
    'channel-options': useShown(projectId, channelOption, isAsked),
    decisions: true,
  }
  return TABS.filter(({ path }) => shown[path] || path === here)
}

type Asked = (type: string) => boolean | undefined

/** Undefined before the playbook is there. */
function useAsked(projectId: string): Asked {
  const playbook = useProjectPlaybook(projectId)
  const named = playbook.data?.stages.flatMap(stage => stage.deliverables.map(({ type }) => type))
  return type => (playbook.isError ? true : named?.includes(type))
}

/** Where the playbook does not ask for it, the records are counted. */
function useShown(projectId: string, entity: Declaration, isAsked: Asked): boolean {
  const asked = isAsked(entity.type)
  const count = useRecordCount(entity, { project: projectId }, { enabled: asked === false })
  return asked === true || (count.data?.count ?? 0) > 0
}
