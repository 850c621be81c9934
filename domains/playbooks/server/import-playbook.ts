import { parsePlaybook } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import { playbookRegistry, shippedPlaybooks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { ownPlaybook, playbooksContract, playbooksRefusals } from '../contract.ts'
import { draftValues } from './draft-values.ts'
import { findOwn } from './find-own.ts'
import { problemViews } from './in-words.ts'

/** Takes a playbook over from the text of a file, as a draft: only one that could be published as it is. */
export const importPlaybook = command(playbooksContract.importPlaybook, {
  allow: whoMay('write', 'playbooks'),
  run: async (ctx, { text }) => {
    requireCreate(ctx, ownPlaybook)
    const playbook = parsed(ctx, text)
    await requireFreeKey(ctx, playbook.id)
    const draft = { ...playbook, version: 1 }
    const { zh, en } = draft.name
    const values = { key: draft.id, ...draftValues(draft, { name: zh, nameEn: en }) }
    return insertRecord(ctx, ownPlaybook, values, { action: 'imported' })
  },
})

function parsed(ctx: Context, text: string): Playbook {
  const answer = parsePlaybook(text, playbookRegistry())
  if (answer.ok) return answer.playbook
  const details = problemViews(ctx, answer.problems)
  const [first] = details
  const place = { line: first?.line ?? 1, column: first?.column ?? 1 }
  const params = { count: details.length, ...place, problem: first?.sentence[ctx.locale] ?? '' }
  throw refusal(playbooksRefusals, 'own_playbook.file_problems', params, { field: 'text', details })
}

/** The ids P1, P2, ... are the product's, also those of playbooks that it does not ship yet. */
async function requireFreeKey(ctx: Context, key: string): Promise<void> {
  await takeTurn(ctx, 'playbook key')
  const shipped = shippedPlaybooks().some(({ playbook }) => playbook.id.toLowerCase() === key.toLowerCase())
  if (shipped || /^p\d+$/i.test(key))
    throw refusal(playbooksRefusals, 'own_playbook.key_shipped', { key }, { field: 'text' })
  const own = await findOwn(ctx, key)
  if (own) throw refusal(playbooksRefusals, 'own_playbook.key_taken', { key, name: own.name }, { field: 'text' })
}
