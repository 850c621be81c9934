import type { ReactNode } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { RecordCommand } from '../record-commands.tsx'
import { RecordMenu } from './record-menu.tsx'
import { type RecordMenuOf, useRecordMenu } from './use-record-menu.tsx'

/** Shows the commands of a record in one menu with what every record offers. */
export type OneMenu = (rest: readonly RecordCommand[]) => ReactNode

interface RecordActionsProps<D extends Declaration> extends RecordMenuOf<D> {
  /** The commands of the record's state; the main one last. */
  commands?: ReactNode
  menu?: OneMenu | undefined
}

/** Everything that can be done with a record, at the head of its page or panel. */
export function RecordActions<D extends Declaration>({ commands, menu, ...of }: RecordActionsProps<D>) {
  if (menu) return <InOneMenu {...of} menu={menu} />
  return (
    <>
      {commands}
      <RecordMenu {...of} />
    </>
  )
}

function InOneMenu<D extends Declaration>({ menu, ...of }: RecordMenuOf<D> & { menu: OneMenu }) {
  const { items, barred } = useRecordMenu(of)
  return menu(barred ? [] : items)
}
