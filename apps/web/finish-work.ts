import type { WorkspaceClient } from './rpc/clients.ts'

/** How work that waits in the inbox is done with a click, by the name of its kind; what is not here is done on its page. */
export const finishWork: Readonly<Record<string, (client: WorkspaceClient, id: string) => Promise<unknown>>> = {
  tasks: (client, id) => client.plan.finishTask({ id }),
}
