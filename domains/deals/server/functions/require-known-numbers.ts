import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'
import { linesOf } from '../requirements/lines-of.ts'
import { versionsOf } from '../requirements/versions-of.ts'

/** Refuses numbers that no requirement of the project's newest version has. */
export async function requireKnownNumbers(ctx: Context, projectId: string, numbers: readonly string[]): Promise<void> {
  if (numbers.length === 0) return
  const [newest] = await versionsOf(ctx, projectId)
  const known = new Set(newest ? (await linesOf(ctx, newest.id)).map(line => line.number) : [])
  const unknown = numbers.filter(number => !known.has(number))
  if (unknown.length === 0) return
  const words = { numbers: unknown.join(ctx.locale === 'zh' ? '、' : ', ') }
  throw refusal(requirementsRefusals, 'function_item.unknown_requirement', words, { field: 'requirements' })
}
