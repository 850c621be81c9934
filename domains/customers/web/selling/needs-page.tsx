import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { need as entity } from '../../entities/need.ts'
import { NeedMenu } from './need-menu.tsx'
import { NeedTags } from './need-tags.tsx'
import styles from './selling.module.css'
import { SellingList } from './selling-list.tsx'
import { sellingTexts } from './selling-texts.ts'
import type { Need } from './use-selling.ts'

const ASKED = ['title', 'importance', 'kind', 'detail', 'visitId', 'customerId'] as const
const RANK: Readonly<Record<Need['importance'], number>> = { must: 0, should: 1, could: 2 }

/** What the customer needs, the musts first, and what our product says to it. */
export function NeedsPage() {
  const t = useTexts(sellingTexts)
  return (
    <SellingList
      entity={entity}
      here="customer/needs"
      words={{ add: t('addNeed'), none: t('noNeeds'), help: t('noNeedsHelp') }}
      sort="id"
      fields={ASKED}
      initial={{ kind: 'explicit' }}
    >
      {needs => (
        <>
          <Sum needs={needs} />
          <RowList framed steps>
            {needs.toSorted(byRank).map(one => (
              <Row key={one.id} need={one} />
            ))}
          </RowList>
        </>
      )}
    </SellingList>
  )
}

function byRank(one: Need, other: Need): number {
  const gone = Number(one.state === 'dropped') - Number(other.state === 'dropped')
  return gone || RANK[one.importance] - RANK[other.importance]
}

function Sum({ needs }: { needs: readonly Need[] }) {
  const t = useTexts(sellingTexts)
  const musts = needs.filter(one => one.importance === 'must' && one.state !== 'dropped')
  const done = musts.filter(one => one.state !== 'open').length
  if (musts.length === 0) return null
  return <p className={styles.sum}>{t('mustSum', { count: musts.length, done })}</p>
}

function Row({ need }: { need: Need }) {
  const t = useTexts(sellingTexts)
  const { id, title, detail, state, matched, answer, dropReason, visitId, ownerId } = need
  const said = state === 'matched' ? matched : state === 'answered' ? answer : state === 'dropped' ? dropReason : null
  return (
    <ListRow
      href={`/needs/${id}`}
      name={title}
      tags={<NeedTags need={need} />}
      about={
        <>
          {visitId && (
            <>
              {t('fromVisit')} <Reference type="visit" id={visitId} />
            </>
          )}
          {visitId && detail && ' · '}
          {detail}
        </>
      }
      ownerId={ownerId}
      commands={<NeedMenu need={need} />}
    >
      {said && <span>→ {said}</span>}
    </ListRow>
  )
}
