import type { DraftAnswer } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { playbooksRefusals } from '../contract.ts'
import { problemViews } from './in-words.ts'

/** The draft, where it has the shape of one; what is wrong with it otherwise. */
export function requireShape(ctx: Context, { draft, problems }: DraftAnswer): Playbook {
  if (draft) return draft
  const details = problemViews(ctx, problems)
  const [first] = details
  const params = { place: first?.path ?? '', problem: first?.sentence[ctx.locale] ?? '' }
  throw refusal(playbooksRefusals, 'own_playbook.unreadable', params, { field: 'definition', details })
}
