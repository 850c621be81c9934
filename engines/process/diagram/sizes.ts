import type { NodeKind } from './flow.ts'

/** `across` reads from left to right, `down` from top to bottom: for a phone and for a sheet of paper held upright. */
export type Direction = 'across' | 'down'

export type Size = { width: number; height: number }

const CIRCLE = { width: 36, height: 36 }
const DIAMOND = { width: 44, height: 44 }

const SIZES: Record<NodeKind, Size> = {
  start: CIRCLE,
  end: CIRCLE,
  stage: { width: 168, height: 76 },
  gate: DIAMOND,
  skip: DIAMOND,
  merge: DIAMOND,
  choice: DIAMOND,
  fork: DIAMOND,
  join: DIAMOND,
}

/** Narrower, so that two stages beside each other fit on a phone. */
const NARROW_STAGE = { width: 132, height: 80 }

/** In pixels of a diagram that is shown as large as it is. */
export function sizeOf(kind: NodeKind, direction: Direction): Size {
  return kind === 'stage' && direction === 'down' ? NARROW_STAGE : SIZES[kind]
}

/** What a circle takes along the way where its label stands below it; beside it, it takes no more than it is. */
export const CIRCLE_ROOM = 104

/**
 * Room between columns and rows: what is always there and what each line more needs. A line between rows carries a label.
 * The margin lies around everything.
 */
export const GAP = { column: 24, columnTrack: 12, row: 22, rowTrack: 22, margin: 12 }
