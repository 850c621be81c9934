import type { MouseEvent, ReactNode } from 'react'

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

function open(event: MouseEvent, name: string): void {
  const fact = document.getElementById(anchorOfFact(name))
  if (!fact) return
  event.preventDefault()
  fact.scrollIntoView({ block: 'center' })
  fact.querySelector<HTMLElement>('button[data-edits]')?.click()
}
