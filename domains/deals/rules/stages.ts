/** The stages of an open opportunity, in their order. */
export const OPEN_STAGES = ['contacted', 'needs', 'proposed', 'negotiating'] as const
export type OpenStage = (typeof OPEN_STAGES)[number]
export type Stage = OpenStage | 'won' | 'lost'

/** How likely an opportunity is won from its stage, in percent. */
const PROBABILITY: Readonly<Record<Stage, number>> = {
  contacted: 10,
  needs: 25,
  proposed: 50,
  negotiating: 75,
  won: 100,
  lost: 0,
}

export function probabilityOf(stage: Stage): number {
  return PROBABILITY[stage]
}

export function isOpen(stage: Stage): stage is OpenStage {
  return stage !== 'won' && stage !== 'lost'
}

/** Does the move lead back to an earlier stage? */
export function leadsBack(from: OpenStage, to: OpenStage): boolean {
  return OPEN_STAGES.indexOf(to) < OPEN_STAGES.indexOf(from)
}

export function nextStage(stage: OpenStage): OpenStage | undefined {
  return OPEN_STAGES[OPEN_STAGES.indexOf(stage) + 1]
}
