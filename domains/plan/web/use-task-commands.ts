import { useQueryClient } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** What can be done with a task at once, by a click. */
export function useTaskCommands() {
  const { client } = useWorkspace()
  return {
    start: useCommand((id: string) => client.plan.startTask({ id })),
    finish: useCommand((id: string) => client.plan.finishTask({ id })),
    unlink: useCommand((id: string) => client.plan.unlinkTasks({ id })),
  }
}

/** What a form sends: the form itself says why it is refused. */
export function useTaskForms() {
  const { client } = useWorkspace()
  const queries = useQueryClient()
  const then =
    <I>(run: (input: I) => Promise<unknown>) =>
    async (input: I) => {
      await run(input)
      await queries.invalidateQueries()
    }
  return {
    add: then(client.plan.addTask),
    move: then(client.plan.moveTask),
    assign: then(client.plan.assignTask),
    finish: then(client.plan.finishTask),
    reopen: then(client.plan.reopenTask),
    cancel: then(client.plan.cancelTask),
    link: then(client.plan.linkTasks),
  }
}
