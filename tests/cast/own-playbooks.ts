import type { Playbook } from '@yingce/process/playbook'
import type { PlaybookDraft } from '#domains/playbooks/contract.ts'
import { createOwnPlaybook } from '#domains/playbooks/server/create-own-playbook.ts'
import type { OwnPlaybook } from '#domains/playbooks/server/draft-of.ts'
import { publishPlaybook } from '#domains/playbooks/server/publish-playbook.ts'
import { readDraft } from '#domains/playbooks/server/read-draft.ts'
import { saveDraft } from '#domains/playbooks/server/save-draft.ts'
import type { Company, Player } from './company.ts'

/** 王芳 writes a playbook of the company's own: a copy, or an empty one. */
export async function ownPlaybook(
  company: Company,
  from: string | null = null,
  name = { zh: '渠道招商', en: 'Win channel partners' },
  player: Player = 'wangfang',
): Promise<OwnPlaybook> {
  return (await company.run(player, createOwnPlaybook, { from, name })) as OwnPlaybook
}

export async function draft(company: Company, id: string, player: Player = 'wangfang'): Promise<PlaybookDraft> {
  return (await company.run(player, readDraft, { id })) as PlaybookDraft
}

/** Changes the draft as an editor does: reads it, changes it, saves all of it. */
export async function edit(
  company: Company,
  id: string,
  change: (playbook: Playbook) => unknown,
  player: Player = 'wangfang',
): Promise<PlaybookDraft> {
  const { version, definition } = await draft(company, id, player)
  const changed = structuredClone(definition) as Playbook
  change(changed)
  return (await company.run(player, saveDraft, { id, version, definition: changed })) as PlaybookDraft
}

export async function publish(
  company: Company,
  id: string,
  note = '第一次发布',
  player: Player = 'wangfang',
): Promise<OwnPlaybook> {
  const { version } = await draft(company, id, player)
  return (await company.run(player, publishPlaybook, { id, version, note })) as OwnPlaybook
}
