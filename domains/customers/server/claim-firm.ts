import type { Context } from '#kernel/command/context.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { companyKey } from '../rules/company-name.ts'
import { normalisePhone } from '../rules/phone.ts'

/**
 * Two people who make one firm a customer at once come one after the other: the second one finds what the first one has
 * made. A firm is known by its name and by its number.
 */
export async function claimFirm(ctx: Context, name: string, phone: string | null | undefined): Promise<void> {
  const signs = [`name ${companyKey(name)}`, ...(phone ? [`phone ${normalisePhone(phone)}`] : [])]
  // Always in the same order, so that nobody waits for each other.
  for (const sign of signs) await takeTurn(ctx, `firm ${sign}`)
}
