import { createORPCClient } from '@orpc/client'
import { link } from './clients.ts'

export interface Account {
  user: { id: string; name: string; email: string; locale: string | null }
  workspaces: { slug: string; name: string }[]
}
export interface AccountSession {
  id: string
  createdAt: string
  lastSeenAt?: string | null
  expiresAt?: string
  ipAddress?: string | null
  userAgent?: string | null
  current: boolean
}
export interface InvitationFacts {
  workspace: string
  role: string
  email: string
  invitedBy: string | null
  expiresAt: string
}

/** What a person does outside any workspace. */
export interface AccountClient {
  me(): Promise<Account>
  setup(input: {
    token: string
    name: string
    email: string
    password: string
    workspace: string
  }): Promise<{ slug: string }>
  invitation(input: { token: string }): Promise<InvitationFacts>
  accept(input: { token: string; name?: string; password?: string }): Promise<{ slug: string }>
  createWorkspace(input: { name: string }): Promise<{ slug: string }>
  change(input: { name?: string; locale?: string }): Promise<unknown>
  sessions(): Promise<AccountSession[]>
  endSession(input: { id: string }): Promise<unknown>
}

export const account: AccountClient = createORPCClient(link('/rpc/account')) as unknown as AccountClient
