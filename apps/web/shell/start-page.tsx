import { useEffect } from 'react'
import { useGo } from '../ui/to.tsx'
import { hrefOf, useMenu } from './use-menu.ts'

/** Where no page claims the start, the first one of the menu is it. */
export function StartPage() {
  const go = useGo()
  const [first] = useMenu()
  const href = first ? hrefOf(first.path) : '/me'
  useEffect(() => go(href), [])
  return null
}
