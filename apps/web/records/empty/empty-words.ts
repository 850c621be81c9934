import type { Label } from '#kernel/entity/field.ts'
import { deliveryWords } from './delivery-words.ts'
import { marketWords } from './market-words.ts'
import { planningWords } from './planning-words.ts'

/** What belongs into an empty list, and one line as it might read there. */
export interface EmptyWords {
  readonly what: Label
  readonly like: Label
}

const words: Readonly<Record<string, EmptyWords>> = { ...marketWords, ...planningWords, ...deliveryWords }

/** The words for a record type. They are many: pages load them when they have nothing to show. */
export function emptyWordsOf(type: string): EmptyWords | undefined {
  return words[type]
}
