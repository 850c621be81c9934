import { useQuery } from '@tanstack/react-query'
import type { GuestLinkView } from '#domains/guests/contract.ts'
import { useCommand } from '../../records/use-command.ts'
import { useSend } from '../../records/use-send.ts'
import { useWorkspace } from '../../rpc/workspace.ts'

/** A link with its address, which is told this once. */
export interface IssuedLink {
  readonly link: GuestLinkView
  readonly url: string
}

/** The links of one document, and whether it waits for an answer. */
export function useGuestLinks(subjectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.guests.guestLinks.queryOptions({ input: { subjectId } }))
}

export function useGuestLinkCommands(onIssued: (issued: IssuedLink) => void) {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    issue: send(client.guests.issueGuestLink),
    renew: useCommand(client.guests.renewGuestLink, { onDone: onIssued }),
    revoke: useCommand(client.guests.revokeGuestLink),
  }
}
