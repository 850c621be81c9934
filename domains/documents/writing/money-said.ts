import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { type PlanBookFacts, say } from './facts.ts'
import { amountText } from './figures.ts'

type Speaking = Pick<PlanBookFacts, 'language' | 'currency'>

/** The unit of amounts in the document's language, for headers and axes. */
export function unitSaid(facts: Speaking): string {
  return currencyUnit(facts.currency)[facts.language]
}

/** An amount with its unit, as the document's language orders them. */
export function amountSaid(facts: Speaking, amount: string | null, currency = facts.currency): string {
  const said = amountText(amount)
  const { zh, en } = currencyUnit(currency)
  return say(facts, `${said} ${zh}`, `${en} ${said}`)
}
