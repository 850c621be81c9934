import { type Known, knownOf } from './records/known.ts'
import type { WorkspaceClient } from './rpc/clients.ts'

/** How work that waits in the inbox is done with a click, by the name of its kind; what is not here is done on its page. */
export const finishWork: Readonly<Record<string, (client: WorkspaceClient, work: Known) => Promise<unknown>>> = {
  tasks: (client, work) => client.plan.finishTask(knownOf(work)),
}
