import { fromMinorUnits, toMinorUnits } from '@yingce/finance/money'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { risk } from '../entities/risk.ts'
import type { Step } from '../entities/scales.ts'

/** The middle of each step of probability, in percent. */
const PERCENT: Readonly<Record<Step, bigint>> = { '1': 10n, '2': 30n, '3': 50n, '4': 70n, '5': 90n }

type Weighed = Pick<RecordOf<typeof risk>, 'kind' | 'state' | 'probability' | 'amount'>

/**
 * Probability times amount over all risks that can still happen (expected monetary value): threats cost, opportunities
 * earn. A positive sum is what a contingency should hold. Cents are cut off each product. Units: the records' currency.
 */
export function expectedValue(risks: readonly Weighed[]): string {
  const open = risks.filter(one => one.state === 'open' || one.state === 'answered')
  return fromMinorUnits(open.reduce((sum, one) => sum + (one.kind === 'threat' ? weighed(one) : -weighed(one)), 0n))
}

/** Can what the risk may cost or earn be told? */
export function isWeighed({ probability, amount }: Pick<Weighed, 'probability' | 'amount'>): boolean {
  return probability !== null && amount !== null
}

function weighed({ probability, amount }: Weighed): bigint {
  return probability && amount ? (toMinorUnits(amount) * PERCENT[probability]) / 100n : 0n
}
