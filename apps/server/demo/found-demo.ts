import { demoRefusals } from '#apps/demo-contract.ts'
import { COMPANY } from '#demo/world.ts'
import { type Founded, type Founder, foundWorkspace } from '#domains/people/server/found-workspace.ts'
import type { Runtime } from '#kernel/command/context.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findDemo } from './find-demo.ts'
import { removeDemo } from './remove-demo.ts'

/** Makes the marked workspace of a demonstration; what is left of an interrupted one goes first. */
export async function foundDemo(runtime: Runtime, founder: Founder, locale: Locale): Promise<Founded> {
  const known = await findDemo(runtime.pool, founder.userId)
  if (known?.state === 'ready') throw refusal(demoRefusals, 'demo.loaded', { slug: known.slug })
  if (known?.state === 'loading') throw refusal(demoRefusals, 'demo.loading')
  if (known) await removeDemo(runtime, known)
  return foundWorkspace(runtime, COMPANY[locale], founder, { userId: founder.userId, state: 'loading' })
}
