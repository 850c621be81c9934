import type { KeyboardEvent } from 'react'

/** Enter in a date field takes the day that was typed. It does not also send the form around it. */
export function enterTakesDay(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter') event.preventDefault()
}
