import { useSyncExternalStore } from 'react'
import type { MoneyUnit } from '../format/amount.ts'

const KEY = 'yingce.money-unit'
const listeners = new Set<() => void>()

function read(): MoneyUnit {
  return localStorage.getItem(KEY) === 'wan' ? 'wan' : 'yuan'
}

/** In what amounts are shown on this device. */
export function useMoneyUnit(): MoneyUnit {
  return useSyncExternalStore(listener => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, read)
}

export function chooseMoneyUnit(unit: MoneyUnit): void {
  localStorage.setItem(KEY, unit)
  for (const listener of listeners) listener()
}
