import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Moves from a button to the next of a table, whose buttons say where they are: `data-cell="3:1"`. */
export function moveByArrow(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key]
  const from = event.currentTarget.dataset.cell
  if (!step || from === undefined) return
  const [row = 0, column = 0] = from.split(':').map(Number)
  const there = `[data-cell="${row + step[0]}:${column + step[1]}"]`
  const next = event.currentTarget.closest('table')?.querySelector<HTMLElement>(there)
  if (!next) return
  event.preventDefault()
  next.focus()
}
