import type { OpenStage } from '../shapes/project-space.ts'

/** Can nobody else than this person let the stage pass? */
export function decidesAlone({ mode, roles }: OpenStage['rule'], personId: string): boolean {
  const isAlone = (people: readonly string[]) => people.length > 0 && people.every(one => one === personId)
  // One approval of anybody is enough, or every role must give its own.
  return mode === 'any' ? isAlone(roles.flatMap(role => role.people)) : roles.some(role => isAlone(role.people))
}
