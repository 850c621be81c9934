import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'

interface SellingCommandsProps {
  record: { readonly projectId: string; readonly ownerId: string | null }
  name: string
  commands: readonly RecordCommand[]
  next?: string | undefined
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[] | undefined
}

/** The commands of a record of these pages: the next step as a button, in its row and on its page. */
export function SellingCommands({ record, name, commands, next, rest }: SellingCommandsProps) {
  const { barred } = useWriteIn(record.projectId, 'customers', record.ownerId)
  const shown = { commands: [...commands, ...(rest ?? [])], barred, page: rest !== undefined }
  return <RecordCommands {...shown} next={next} name={name} shownInRow />
}
