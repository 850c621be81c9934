import type { Playbook } from '@yingce/process/playbook'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'
import { findPlaybook, shippedPlaybooks } from './playbooks.ts'
import { ownPlaybooksInUse } from './registry.ts'

export interface UsablePlaybook {
  readonly playbook: Playbook
  /** The record of the company's own playbook; null for one that the product ships. */
  readonly ownId: string | null
}

/** Every playbook that a project can start on: those of the product, then the company's own in their newest published version. */
export async function usablePlaybooks(ctx: Context): Promise<UsablePlaybook[]> {
  const own = (await ownPlaybooksInUse(ctx)).filter(one => !one.retired)
  const frozen = await frozenPlaybooks(
    ctx,
    own.map(({ versionId }) => versionId),
  )
  const ours = own.flatMap(({ id, versionId }) => {
    const playbook = frozen.get(versionId)
    return playbook ? [{ playbook, ownId: id }] : []
  })
  return [...shippedPlaybooks().map(({ playbook }) => ({ playbook, ownId: null })), ...ours]
}

/** The playbook of that id, if a project can start on it. */
export async function usablePlaybook(ctx: Context, id: string): Promise<UsablePlaybook | undefined> {
  const shipped = findPlaybook(id)
  if (shipped) return { playbook: shipped.playbook, ownId: null }
  const [own] = await ownPlaybooksInUse(ctx, id)
  if (!own || own.retired) return undefined
  const playbook = (await frozenPlaybooks(ctx, [own.versionId])).get(own.versionId)
  return playbook && { playbook, ownId: own.id }
}

/** The playbook that a new project is to go by; refused where there is none of that id, or where it is no longer used. */
export async function playbookForProject(ctx: Context, id: string): Promise<Playbook> {
  const found = await usablePlaybook(ctx, id)
  if (found) return found.playbook
  const retired = (await ownPlaybooksInUse(ctx, id)).length > 0
  const code = retired ? 'playbook.retired' : 'playbook.unknown'
  throw refusal(processRefusals, code, { playbook: id }, { field: 'playbook' })
}
