/** What all playbooks have in common: the first, second and last third of their stages, and the end. */
export const PHASES = ['early', 'middle', 'late', 'over'] as const
export type PhaseKey = (typeof PHASES)[number]
