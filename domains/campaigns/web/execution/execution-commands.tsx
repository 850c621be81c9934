import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'

interface ExecutionCommandsProps {
  record: { readonly projectId: string; readonly ownerId: string | null; readonly iteration: number }
  name: string
  commands: readonly RecordCommand[]
  next: string | undefined
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[] | undefined
}

/** The commands of a record of this section: the next step as a button, in its row and on its page. */
export function ExecutionCommands({ record, name, commands, next, rest }: ExecutionCommandsProps) {
  const { barred } = useWriteIn(record.projectId, 'campaigns', record.ownerId, record.iteration)
  const shown = { commands: [...commands, ...(rest ?? [])], barred, page: rest !== undefined }
  return <RecordCommands {...shown} next={next} name={name} shownInRow />
}
