import { useSearch } from '@tanstack/react-router'
import { type MouseEvent, type ReactNode, useEffect } from 'react'

/** Where a key fact stands on its page. */
export function anchorOfFact(name: string): string {
  return `fact-${name}`
}

/** Leads to a key fact of the same page, and into its input where it may be edited. */
export function ToFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <a href={`#${anchorOfFact(name)}`} onClick={event => open(event, name)}>
      {children}
    </a>
  )
}

/** A page that is asked for at one of its facts (`?field=aim`) opens there, as soon as it may be edited. */
export function useAskedFact(name: string, editable: boolean): void {
  const { field } = useSearch({ strict: false }) as { field?: string }
  useEffect(() => {
    if (field === name) openFact(name, editable)
  }, [field, name, editable])
}

function open(event: MouseEvent, name: string): void {
  if (openFact(name)) event.preventDefault()
}

function openFact(name: string, editable = true): boolean {
  const fact = document.getElementById(anchorOfFact(name))
  fact?.scrollIntoView({ block: 'center' })
  if (editable) fact?.querySelector<HTMLElement>('button[data-edits]')?.click()
  return fact !== null
}
