import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Money, useMoneyUnitName } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { FLOW_KINDS, type FlowKind, flowKinds, isOutlay } from '../entities/flow-kinds.ts'
import type { StudyFigures } from '../figures.ts'
import { CashCell } from './cash-cell.tsx'
import styles from './feasibility.module.css'
import { feasibilityTexts } from './feasibility-texts.ts'
import type { Sheet, Study } from './use-feasibility.ts'

interface CashTableProps {
  study: Study
  flows: Sheet['flows']
  figures: StudyFigures
}

/** The money by kind and year, written into its cells; below it what is left of each year. */
export function CashTable({ study, flows, figures }: CashTableProps) {
  const t = useTexts(feasibilityTexts)
  const { write } = useWriteIn(study.projectId, 'feasibility', study.ownerId, study.iteration)
  const open = write && study.state === 'draft'
  const used = new Set(flows.map(one => one.kind))
  const kinds = open ? FLOW_KINDS : FLOW_KINDS.filter(kind => used.has(kind))
  const rows = { study, flows, years: figures.years, open }
  return (
    <Section title={t('cash')} aside={useMoneyUnitName(study.currency, open ? 'yuan' : undefined)}>
      {open && <p className={styles.help}>{t('cashHelp')}</p>}
      <Scrolled className={styles.scroll} label={t('cash')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              {figures.years.map(({ period }) => (
                <th key={period} scope="col" className={styles.number}>
                  {t('year', { year: period })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(kind => (
              <KindRow key={kind} kind={kind} {...rows} />
            ))}
          </tbody>
          <tfoot>
            <SumRow name={t('net')} amounts={figures.years.map(one => one.net)} />
            <SumRow name={t('cumulated')} amounts={figures.years.map(one => one.cumulated)} />
            <SumRow name={t('present')} amounts={figures.years.map(one => one.present)} />
          </tfoot>
        </table>
      </Scrolled>
    </Section>
  )
}

interface KindRowProps {
  kind: FlowKind
  study: Study
  flows: Sheet['flows']
  years: StudyFigures['years']
  open: boolean
}

function KindRow({ kind, study, flows, years, open }: KindRowProps) {
  const label = useLabel()
  const sign = isOutlay(kind) ? '−' : '+'
  return (
    <tr>
      <th scope="row">
        <span aria-hidden="true">{sign}</span> {label(flowKinds[kind])}
      </th>
      {years.map(({ period }) => {
        const amount = flows.find(one => one.kind === kind && one.period === period)?.amount ?? null
        return (
          <td key={period} className={styles.number}>
            {open ? (
              <CashCell key={amount ?? ''} studyId={study.id} kind={kind} period={period} amount={amount} />
            ) : (
              <Money value={amount} />
            )}
          </td>
        )
      })}
    </tr>
  )
}

function SumRow({ name, amounts }: { name: string; amounts: readonly (string | null)[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {amounts.map((amount, period) => (
        <td key={period} className={styles.number}>
          <Money value={amount} />
        </td>
      ))}
    </tr>
  )
}
