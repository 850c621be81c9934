import type { Context } from '#kernel/command/context.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { type AcceptanceFigures, acceptanceItem, deliveryItem } from '../../contract.ts'
import { acceptanceFigures } from '../../rules/acceptance-figures.ts'
import type { AcceptanceItem, AcceptanceReport } from '../require-state.ts'

/** Delivery belongs to the whole project, whichever iteration promised it. */
export const WHOLE = { upTo: 10_000 }

/** The points of acceptance of a project, and what they say together. */
export async function readAcceptance(
  ctx: Context,
  projectId: string,
): Promise<{ items: AcceptanceItem[]; figures: AcceptanceFigures }> {
  const items = await recordsInProject(ctx, acceptanceItem, projectId, WHOLE)
  const deliveries = await recordsInProject(ctx, deliveryItem, projectId, WHOLE)
  return { items, figures: acceptanceFigures(items, deliveries) }
}

/** The results that a report was submitted with; a draft has none. */
export function keptFigures({ figures }: Pick<AcceptanceReport, 'figures'>): AcceptanceFigures | null {
  return figures === null ? null : (JSON.parse(figures) as AcceptanceFigures)
}
