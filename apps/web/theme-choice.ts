import { useSyncExternalStore } from 'react'

export type ThemeChoice = 'light' | 'dark' | 'system'
export type Shade = 'light' | 'dark'

const KEY = 'yingce.theme'
const listeners = new Set<() => void>()
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
prefersDark.addEventListener('change', tell)

export function themeChoice(): ThemeChoice {
  const remembered = localStorage.getItem(KEY)
  return remembered === 'light' || remembered === 'dark' ? remembered : 'system'
}

/** What is to be shown now: the person's choice, else what the system prefers. */
export function currentShade(): Shade {
  const choice = themeChoice()
  if (choice !== 'system') return choice
  return prefersDark.matches ? 'dark' : 'light'
}

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, choice)
  tell()
}

export function useShade(): Shade {
  return useSyncExternalStore(subscribe, currentShade)
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, themeChoice)
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
