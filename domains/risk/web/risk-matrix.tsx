import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { To } from '#apps/web/ui/to.tsx'
import type { Step } from '../entities/scales.ts'
import { levelOf, worstImpact } from '../rules/level.ts'
import styles from './risk.module.css'
import { riskTexts } from './risk-texts.ts'
import type { Risk } from './use-risks.ts'

const STEPS = ['1', '2', '3', '4', '5'] as const satisfies readonly Step[]

export interface Cell {
  readonly probability: Step
  readonly impact: Step
}

interface RiskMatrixProps {
  risks: readonly Risk[]
  chosen: Cell | null
  /** The address that shows the risks of a cell; of all without one. */
  hrefOf: (cell: Cell | null) => string
}

/** Probability against impact, with how many risks lie in each field. */
export function RiskMatrix({ risks, chosen, hrefOf }: RiskMatrixProps) {
  const t = useTexts(riskTexts)
  return (
    <table className={styles.matrix} aria-label={t('matrix')}>
      <caption>
        {t('probability')} ↑ · {t('impact')} →
      </caption>
      <tbody>
        {STEPS.toReversed().map(probability => (
          <tr key={probability}>
            <th scope="row">{probability}</th>
            {STEPS.map(impact => {
              const cell = { probability, impact }
              const count = risks.filter(one => liesIn(one, cell)).length
              const level = levelOf(probability, impact)
              const isChosen = chosen !== null && isSameCell(chosen, cell)
              return (
                <td key={impact} className={styles[level]}>
                  {count > 0 && (
                    <To
                      href={hrefOf(isChosen ? null : cell)}
                      aria-current={isChosen || undefined}
                      aria-label={t('cell', { probability, impact, count, level: t(level) })}
                    >
                      {count}
                    </To>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <td />
          {STEPS.map(impact => (
            <th key={impact} scope="col">
              {impact}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

export function liesIn(record: Risk, cell: Cell): boolean {
  return record.probability === cell.probability && worstImpact(record) === cell.impact
}

/** The cell that an address asks for: '4-5'. */
export function cellOf(asked: unknown): Cell | null {
  const [probability, impact] = String(asked).split('-')
  return isStep(probability) && isStep(impact) ? { probability, impact } : null
}

function isStep(text: string | undefined): text is Step {
  return STEPS.some(step => step === text)
}

function isSameCell(one: Cell, other: Cell): boolean {
  return one.probability === other.probability && one.impact === other.impact
}
