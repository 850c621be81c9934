import { todayIn } from '../format/today.ts'
import { useWorkspace } from '../rpc/workspace.ts'

/** Today where the workspace is: 'YYYY-MM-DD'. */
export function useToday(): string {
  return todayIn(useWorkspace().me.workspace.timeZone)
}
