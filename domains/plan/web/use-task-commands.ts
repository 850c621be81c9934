import { useCommand } from '#apps/web/records/use-command.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'

/** What can be done with a task at once, by a click. */
export function useTaskCommands() {
  const { client } = useWorkspace()
  return {
    start: useCommand(client.plan.startTask),
    finish: useCommand(client.plan.finishTask),
    unlink: useCommand(client.plan.unlinkTasks),
  }
}

/** What a form sends: the form itself says why it is refused. */
export function useTaskForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    add: send(client.plan.addTask),
    move: send(client.plan.moveTask),
    plan: send(client.plan.planTask),
    assign: send(client.plan.assignTask),
    finish: send(client.plan.finishTask),
    report: send(client.plan.reportProgress),
    reopen: send(client.plan.reopenTask),
    cancel: send(client.plan.cancelTask),
    link: send(client.plan.linkTasks),
  }
}
