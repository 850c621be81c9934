import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { feasibilityStudy } from '../entities/feasibility-study.ts'
import { CashTable } from './cash-table.tsx'
import { DimensionList } from './dimension-list.tsx'
import styles from './feasibility.module.css'
import { feasibilityTexts } from './feasibility-texts.ts'
import { FiguresPanel } from './figures-panel.tsx'
import { Tornado } from './tornado.tsx'
import type { Sheet, Study } from './use-feasibility.ts'

const DECIDED = ['conclusion', 'recommendation', 'reason', 'decision', 'decidedOn', 'revisedBecause'] as const
const ASSUMED = ['discountRate', 'horizon', 'swing', 'fixedCost', 'price', 'variableCost'] as const

/** One version of a study with all its parts. */
export function StudyBody({ sheet, study }: { sheet: Sheet; study: Study }) {
  const t = useTexts(feasibilityTexts)
  const { figures, versions } = sheet
  return (
    <div className={styles.page}>
      <DimensionList study={study} dimensions={sheet.dimensions} />
      {figures && <CashTable study={study} flows={sheet.flows} figures={figures} />}
      <div className={styles.columns}>
        {figures && <FiguresPanel figures={figures} currency={study.currency} />}
        <KeyFacts entity={feasibilityStudy} record={study} fields={ASSUMED} title={t('assumptions')} />
      </div>
      {figures && figures.tornado.length > 0 && <Tornado figures={figures} study={study} />}
      <KeyFacts further entity={feasibilityStudy} record={study} fields={DECIDED} title={t('conclusion')} />
      {versions.length > 1 && <Versions versions={versions} />}
    </div>
  )
}

function Versions({ versions }: { versions: readonly Study[] }) {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  return (
    <Section title={t('versions')} aside={versions.length}>
      <RowList>
        {versions.map(({ id, number, state, revisedBecause }) => (
          <ListRow
            key={id}
            href={`/feasibility-studies/${id}`}
            name={t('version', { number })}
            tags={<StateTag tone={toneOfOption(state)}>{label(feasibilityStudy.fields.state.options[state])}</StateTag>}
            about={revisedBecause}
          />
        ))}
      </RowList>
    </Section>
  )
}
