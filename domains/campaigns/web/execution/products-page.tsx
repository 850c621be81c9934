import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { productItem as entity } from '../../entities/product-item.ts'
import { ExecutionPage } from './execution-page.tsx'
import { ExecutionRow } from './execution-row.tsx'
import { executionTexts } from './execution-texts.ts'
import { ProductMenu } from './product-menu.tsx'
import type { ProductItem } from './use-execution.ts'

const ASKED = ['name', 'goalId', 'releaseOn', 'brief', 'design'] as const

/** What is designed and developed in a project, by its release. */
export function ProductsPage() {
  const t = useTexts(executionTexts)
  return (
    <ExecutionPage
      entity={entity}
      here="product-items"
      kind="product"
      words={{ add: t('addProduct'), none: t('noProducts'), help: t('noProductsHelp') }}
      sort="releaseOn"
      fields={ASKED}
      row={one => <Row key={one.id} product={one} />}
    />
  )
}

function Row({ product }: { product: ProductItem }) {
  const t = useTexts(executionTexts)
  const { id, name, state, ownerId, goalId, releaseOn, releasedOn, moveReason, dropReason } = product
  const isOpen = state === 'planned' || state === 'developing'
  return (
    <ExecutionRow
      href={`/product-items/${id}`}
      {...{ name, state, ownerId }}
      stateLabel={entity.fields.state.options[state]}
      about={
        <>
          {goalId && (
            <>
              {'→ '}
              <Reference type="goal" id={goalId} />{' '}
            </>
          )}
          {[isOpen && moveReason && t('moved', { reason: moveReason }), dropReason].filter(Boolean).join(' · ')}
        </>
      }
      figures={
        <>
          <span>
            {t('planned')} <CalendarDate value={releaseOn} due={isOpen} plain />
          </span>
          {releasedOn && (
            <span>
              {t('released')} <CalendarDate value={releasedOn} plain />
            </span>
          )}
        </>
      }
      commands={<ProductMenu product={product} />}
    />
  )
}
