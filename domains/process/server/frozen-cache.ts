import type { Playbook } from '@yingce/process/playbook'

/** So many are kept; the one that was kept first goes first. */
const MOST = 200

const kept = new Map<string, Playbook>()

/** A frozen playbook that this process has read before: its row never changes, so it is parsed once. */
export function knownFrozen(workspaceId: string, versionId: string): Playbook | undefined {
  return kept.get(`${workspaceId} ${versionId}`)
}

/** Parses a frozen playbook and keeps it. Whoever gets it only reads it. */
export function keepFrozen(workspaceId: string, versionId: string, definition: string): Playbook {
  const playbook = JSON.parse(definition) as Playbook
  const [first] = kept.keys()
  if (kept.size >= MOST && first !== undefined) kept.delete(first)
  kept.set(`${workspaceId} ${versionId}`, playbook)
  return playbook
}
