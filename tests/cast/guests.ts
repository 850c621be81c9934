import type { GuestLinkView, GuestView } from '#domains/guests/contract.ts'
import { answerLink, type Given } from '#domains/guests/server/answer-link.ts'
import { type FoundLink, findLink } from '#domains/guests/server/find-link.ts'
import { issueGuestLink } from '#domains/guests/server/issue-guest-link.ts'
import { visitLink } from '#domains/guests/server/visit-link.ts'
import type { Context } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import type { Company } from './company.ts'

export interface Issued {
  readonly link: GuestLinkView
  readonly url: string
  readonly token: string
}

export const ZHOU = { guestName: '周工', organisation: '江海泵业设备科' } as const

/** 陈立 issues a link for the customer's 周工. */
export async function issueLink(
  company: Company,
  subjectId: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<Issued> {
  const input = { subjectId, ...ZHOU, ...given }
  const issued = (await company.run('chenli', issueGuestLink, input)) as Omit<Issued, 'token'>
  return { ...issued, token: issued.url.split('/c/')[1] ?? '' }
}

/** What the one sees who opens the link. */
export function visit(company: Company, token: string): Promise<GuestView> {
  return asGuest(company, token, visitLink)
}

/** What the guest sends after reading. */
export function answer(company: Company, token: string, given: Partial<Given> & { hash: string }): Promise<GuestView> {
  const from = { userAgent: 'Mozilla/5.0 (iPhone)', address: '203.0.113.7' }
  return asGuest(company, token, (ctx, found) => answerLink(ctx, found, { name: '周明远', ...given }, from))
}

async function asGuest<T>(
  { runtime }: Company,
  token: string,
  work: (ctx: Context, found: FoundLink) => Promise<T>,
): Promise<T> {
  const found = await findLink(runtime, token)
  if (!found) throw new Error('no such link')
  return runAs(runtime, found.actor, 'zh', ctx => work(ctx, found))
}
