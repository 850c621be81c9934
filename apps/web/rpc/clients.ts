import { type Client, createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { WorkspaceContract } from '#apps/contract.ts'
import { currentLocale } from '../i18n/locale.ts'

/** Everything inside a workspace, typed by the contract. */
export type WorkspaceClient = Seeing<ContractRouterClient<WorkspaceContract>>

/**
 * A program may leave the version out; a person has always seen one. So the compiler finds every page that would
 * change a record over the head of somebody who was faster.
 */
type Seeing<T> =
  T extends Client<infer Context, infer Input, infer Output, infer Failure>
    ? Client<Context, 'version' extends keyof Input ? Input & { version: number } : Input, Output, Failure>
    : { [Key in keyof T]: Seeing<T[Key]> }

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
