import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { WorkspaceContract } from '#apps/contract.ts'
import { currentLocale } from '../i18n/locale.ts'

/** Everything inside a workspace, typed by the contract. */
export type WorkspaceClient = ContractRouterClient<WorkspaceContract>

export function workspaceClient(slug: string): WorkspaceClient {
  return createORPCClient(link(`/rpc/w/${encodeURIComponent(slug)}`))
}

/** A link to one of the two RPC addresses; the server answers in the reader's language. */
export function link(path: string): RPCLink<Record<never, never>> {
  return new RPCLink({
    url: () => `${window.location.origin}${path}`,
    headers: () => ({ 'accept-language': currentLocale() }),
  })
}
