import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { useBarred } from './use-service.ts'

interface ServiceCommandsProps {
  record: { readonly projectId: string; readonly ownerId: string | null }
  name: string
  commands: readonly RecordCommand[]
  next?: string | undefined
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[] | undefined
}

/** The commands of a record of service: the next step as a button, in its row and on its page. */
export function ServiceCommands({ record, name, commands, next, rest }: ServiceCommandsProps) {
  const barred = useBarred(record.projectId, record.ownerId)
  const all = [...commands, ...(rest ?? [])]
  if (all.length === 0) return null
  return <RecordCommands commands={all} barred={barred} page={rest !== undefined} next={next} name={name} shownInRow />
}
