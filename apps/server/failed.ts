import type { Label } from '#kernel/entity/field.ts'
import { fillIn, type RefusalData } from '#kernel/error/refusal.ts'
import { exitCodes, isStartupProblem, startupProblem } from '#kernel/error/startup-problem.ts'
import { allRefusals } from './refusals.ts'

/** What the command refuses is said as a sentence, as the pages would say it. */
export function inSentence(error: unknown): unknown {
  if (isStartupProblem(error)) return error
  const { code, params } = ((error as { data?: RefusalData }).data ?? {}) as Partial<RefusalData>
  const words = code === undefined ? undefined : allRefusals[code]
  if (!words) return error
  return failed(fillIn(words.zh, params ?? {}), fillIn(words.en, params ?? {}))
}

export function failed(zh: Label['zh'], en: Label['en']) {
  return startupProblem(exitCodes.failed, { zh, en })
}
