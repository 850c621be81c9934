import { breakEven } from '@yingce/finance/break-even'
import { netPresentValue, presentValues } from '@yingce/finance/discount'
import { internalRates } from '@yingce/finance/internal-rates'
import { subtractMoney, sumMoney } from '@yingce/finance/money'
import { payback } from '@yingce/finance/payback'
import { type Group, netOf, tornado, twoWayTable } from '@yingce/finance/sensitivity'
import { FLOW_KINDS, type FlowKind, isOutlay } from '../entities/flow-kinds.ts'
import type { StudyFigures } from '../figures.ts'
import { USUAL_SWING } from './usual-swing.ts'

export interface Assumed {
  readonly horizon: number
  readonly discountRate: string | null
  readonly swing: string | null
  readonly fixedCost: string | null
  readonly price: string | null
  readonly variableCost: string | null
}

export interface Flow {
  readonly kind: FlowKind
  readonly period: number
  readonly amount: string
}

/** Works out what the cash flow comes to, year by year up to the horizon. Money is exact; rates are not money. */
export function studyFigures(assumed: Assumed, flows: readonly Flow[]): StudyFigures {
  const groups = groupsOf(assumed.horizon, flows)
  const net = netOf(groups)
  const { code, rates, signChanges } = internalRates(net)
  return {
    years: yearsOf(assumed, groups),
    irr: { code, rates: rates.map(rate => (rate * 100).toFixed(2)), signChanges },
    payback: payback(net),
    breakEven: breakEvenOf(assumed),
    ...discounted(assumed, groups),
  }
}

/** One driver a kind that has money, outlays below zero. Years without any stand with nothing in them. */
function groupsOf(horizon: number, flows: readonly Flow[]): Group[] {
  const kinds = FLOW_KINDS.filter(kind => flows.some(one => one.kind === kind))
  return kinds.map(kind => ({ key: kind, flows: periodsOf(horizon, kind, flows) }))
}

function periodsOf(horizon: number, kind: FlowKind, flows: readonly Flow[]): string[] {
  const at = (period: number) => flows.filter(one => one.kind === kind && one.period === period).map(one => one.amount)
  return Array.from({ length: horizon + 1 }, (_, period) => {
    const amount = sumMoney(at(period))
    return isOutlay(kind) ? subtractMoney('0', amount) : amount
  })
}

function yearsOf({ horizon, discountRate }: Assumed, groups: readonly Group[]): StudyFigures['years'] {
  const [income, outlay] = sides(groups)
  const present = discountRate === null ? null : presentValues(netOf(groups), discountRate)
  let cumulated = '0.00'
  return Array.from({ length: horizon + 1 }, (_, period) => {
    const [came, went] = [income[period] ?? '0.00', outlay[period] ?? '0.00']
    const net = sumMoney([came, went])
    cumulated = sumMoney([cumulated, net])
    return { period, income: came, outlay: went, net, cumulated, present: present?.[period] ?? null }
  })
}

/** All that comes in, and all that goes out (below zero), year by year. */
function sides(groups: readonly Group[]): [income: string[], outlay: string[]] {
  const isOut = ({ key }: Group) => isOutlay(key as FlowKind)
  return [netOf(groups.filter(one => !isOut(one))), netOf(groups.filter(isOut))]
}

/** Without a rate, or without money, there is nothing to be discounted. */
function discounted({ discountRate, swing }: Assumed, groups: readonly Group[]) {
  if (discountRate === null || groups.length === 0)
    return { npv: null, discountedPayback: null, tornado: [], twoWay: null }
  const net = netOf(groups)
  const by = swing ?? USUAL_SWING
  return {
    npv: netPresentValue(net, discountRate),
    discountedPayback: payback(net, discountRate),
    tornado: tornado(groups, discountRate, by),
    twoWay: twoWayOf(groups, discountRate, by),
  }
}

function twoWayOf(groups: readonly Group[], rate: string, by: string): StudyFigures['twoWay'] {
  const [income, outlay] = sides(groups)
  const both = [
    { key: 'outlay', flows: outlay },
    { key: 'income', flows: income },
  ]
  const steps = [`-${by}`, '0', by]
  return { steps, values: twoWayTable(both, rate, ['outlay', 'income'], steps) }
}

function breakEvenOf({ fixedCost, price, variableCost }: Assumed): StudyFigures['breakEven'] {
  if (fixedCost === null || price === null || variableCost === null) return null
  return breakEven({ fixedCost, price, variableCost })
}
