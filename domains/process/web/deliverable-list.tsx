import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Deliverables } from '#apps/web/ui/deliverables.tsx'
import { usePlaces } from '#apps/web/ui/project-paths.ts'
import { To } from '#apps/web/ui/to.tsx'
import type { DeliverableView } from '../shapes/gate.ts'
import { projectTexts } from './project-texts.ts'

interface DeliverableListProps {
  projectId: string
  items: readonly DeliverableView[]
  /** The iteration in which they were made, where it is not the present one. */
  earlier?: number | undefined
}

/** What a stage makes, each with the way to it. */
export function DeliverableList({ projectId, items, earlier }: DeliverableListProps) {
  const t = useTexts(projectTexts)
  const toPlace = usePlaces(projectId)
  const shown = items.map(item => ({
    id: `${item.type}-${item.kind ?? ''}`,
    name: item.label,
    progress: item.count === 0 ? ('none' as const) : item.done >= item.count ? ('done' as const) : ('partly' as const),
    note: item.line?.text ?? (item.count === 0 ? t('nothingYet') : null),
    action: <To href={inIteration(toPlace(item.path), earlier)}>{t('open')}</To>,
  }))
  // What the product does not keep yet is not shown; a stage may have nothing else.
  return shown.length === 0 ? <div /> : <Deliverables items={shown} />
}

function inIteration(href: string, earlier: number | undefined): string {
  if (earlier === undefined) return href
  return `${href}${href.includes('?') ? '&' : '?'}iteration=${earlier}`
}
