import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { amountText } from './figures.ts'
import { type Speaking, say } from './say.ts'

export interface InMoney extends Speaking {
  readonly currency: string
}

/** The unit of amounts in the document's language, for headers and axes. */
export function unitSaid(facts: InMoney): string {
  return currencyUnit(facts.currency)[facts.language]
}

/** An amount with its unit, as the document's language orders them. */
export function amountSaid(facts: InMoney, amount: string | null, currency = facts.currency): string {
  const said = amountText(amount)
  const { zh, en } = currencyUnit(currency)
  return say(facts, `${said} ${zh}`, `${en} ${said}`)
}
