import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { competitor } from '../entities/competitor.ts'
import { PriceList } from './price-list.tsx'
import { ProfileState } from './profile-state.tsx'
import { researchTexts } from './research-texts.ts'

type Competitor = RecordOf<typeof competitor>

/** The page of a competitor: what it is, what it sells, how good it is, and how to meet it. */
export const competitorParts: RecordPageParts<typeof competitor> = {
  facts: ['name', 'website', 'shareEstimate', 'shareSource', 'profile'],
  panels: record => <Parts record={record} />,
  aside: record => <Aside record={record} />,
}

function Parts({ record }: { record: Competitor }) {
  const t = useTexts(researchTexts)
  const part = (title: string, fields: readonly (keyof typeof competitor.fields)[]) => (
    <KeyFacts entity={competitor} record={record} title={title} fields={fields} />
  )
  return (
    <>
      {part(t('strengthsAndWeaknesses'), ['strengths', 'weaknesses'])}
      {part(t('offers'), ['products', 'prices'])}
      {part(t('battleCard'), ['weWinWhen', 'theyWinWhen', 'answers'])}
    </>
  )
}

function Aside({ record }: { record: Competitor }) {
  const t = useTexts(researchTexts)
  return (
    <>
      <Section title={t('profile')} padded>
        <ProfileState record={record} />
      </Section>
      {(record.prices?.length ?? 0) > 0 && (
        <Section title={t('priceChanges')} padded>
          <PriceList prices={record.prices} />
        </Section>
      )}
    </>
  )
}
