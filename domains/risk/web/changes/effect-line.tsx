import { formatAmount } from '#apps/web/format/amount.ts'
import { daysBetween } from '#apps/web/format/calendar.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useMoneyUnit } from '#apps/web/ui/money-unit.ts'
import type { Effect } from '../../contract.ts'
import { changeTexts } from './change-texts.ts'

/** An effect in one line: the finish, how many tasks, what it costs. */
export function EffectLine({ effect }: { effect: Effect }) {
  const t = useTexts(changeTexts)
  const amount = useSignedAmount()
  const { moves, late, conflicts, money } = effect
  const finish = useFinishWords(effect)
  const parts = [
    moves.length > 0 && finish,
    moves.length > 0 && t('tasksMove', { count: moves.length }),
    late.length > 0 && t('tasksLate', { count: late.length }),
    conflicts.length > 0 && t('newConflicts', { count: conflicts.length }),
    money && t('budgetBy', { amount: amount(money.amount) }),
  ].filter(Boolean)
  return <>{parts.length > 0 ? parts.join(' · ') : t('scopeOnly')}</>
}

/** What becomes of the last day of the plan. */
export function useFinishWords({ finish: { before, after } }: Effect): string {
  const t = useTexts(changeTexts)
  const days = before && after ? daysBetween(before, after) : 0
  if (days === 0) return t('finishSame')
  return days > 0 ? t('finishLater', { count: days, date: after }) : t('finishEarlier', { count: -days, date: after })
}

/** +12,000.00 or -5,000.00, in the unit that the reader prefers. */
export function useSignedAmount(): (amount: string) => string {
  const unit = useMoneyUnit()
  return amount => `${amount.startsWith('-') ? '' : '+'}${formatAmount(amount, unit)}`
}
