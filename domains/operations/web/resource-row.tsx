import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { resourceGap } from '../rules/resource-gap.ts'
import { operationsTexts } from './operations-texts.ts'
import { ResourceMenu } from './resource-menu.tsx'
import type { Resource } from './use-operations.ts'

/** One resource: need against plan, and how its gap is filled. */
export function ResourceRow({ resource }: { resource: Resource }) {
  const t = useTexts(operationsTexts)
  const { id, what, unit, need, planned, answer, dueOn, ownerId } = resource
  const gap = resourceGap(resource)
  return (
    <ListRow
      href={`/operation-resources/${id}`}
      name={what}
      tags={<GapTag resource={resource} />}
      about={gap && answer}
      figures={
        <>
          <span>{t('needed', { need: formatDecimal(need), unit })}</span>
          <small>{planned === null ? t('notPlanned') : t('planned', { planned: formatDecimal(planned), unit })}</small>
        </>
      }
      days={gap && dueOn && <CalendarDate value={dueOn} due plain />}
      ownerId={ownerId}
      commands={<ResourceMenu resource={resource} />}
    />
  )
}

function GapTag({ resource }: { resource: Resource }) {
  const t = useTexts(operationsTexts)
  const gap = resourceGap(resource)
  if (gap === null) return <StateTag tone="passed">{t('enough')}</StateTag>
  const params = { gap: formatDecimal(gap), unit: resource.unit }
  if (resource.answer) return <StateTag tone="active">{t('answered', params)}</StateTag>
  return <StateTag tone="attention">{t('short', params)}</StateTag>
}
