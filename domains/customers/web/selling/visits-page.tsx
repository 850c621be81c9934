import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { visit as entity } from '../../entities/visit.ts'
import { SellingList } from './selling-list.tsx'
import { sellingTexts } from './selling-texts.ts'
import { VisitRow } from './visit-row.tsx'

export const ASKED_OF_VISIT = [
  ...(['purpose', 'visitOn', 'visitAt', 'contactId', 'whom', 'place', 'companions', 'customerId'] as const),
]

/** The visits of a project: those to come first, then those that were made. */
export function VisitsPage() {
  const t = useTexts(sellingTexts)
  const today = useToday()
  return (
    <SellingList
      entity={entity}
      here="customer/visits"
      words={{ add: t('planVisit'), none: t('noVisits'), help: t('noVisitsHelp') }}
      sort="-visitOn"
      fields={ASKED_OF_VISIT}
      initial={{ visitOn: today }}
    >
      {visits => (
        <RowList framed steps>
          {[...visits.filter(isToCome).toReversed(), ...visits.filter(one => !isToCome(one))].map(one => (
            <VisitRow key={one.id} visit={one} />
          ))}
        </RowList>
      )}
    </SellingList>
  )
}

function isToCome({ state }: { state: string }): boolean {
  return state === 'planned'
}
