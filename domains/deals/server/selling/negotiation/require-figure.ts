import { refusal } from '#kernel/error/refusal.ts'
import { isFigure } from '../../../rules/beyond-floor.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import type { Term } from './require-term-state.ts'

/** Where the floor is measured as a figure, what is held against it is one too. */
export function requireFigure(measure: Term['measure'], text: string | null | undefined, field: string): void {
  if (measure === 'words' || !text?.trim() || isFigure(text)) return
  throw refusal(sellingRefusals, 'negotiation_term.no_figure', { text }, { field })
}
