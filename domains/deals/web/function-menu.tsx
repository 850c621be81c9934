import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { staleTraces } from '../rules/trace.ts'
import { requirementsTexts } from './requirements-texts.ts'
import { tracedField } from './traced-field.ts'
import { type FunctionItem, type RequirementLine, useRequirementForms } from './use-requirements.ts'

interface FunctionMenuProps {
  item: FunctionItem
  lines: readonly RequirementLine[]
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** Says which requirements a function meets. */
export function FunctionMenu({ item, lines, rest }: FunctionMenuProps) {
  const t = useTexts(requirementsTexts)
  const { trace } = useRequirementForms()
  const { barred } = useWriteIn(item.projectId, 'deals', item.ownerId)
  const [open, setOpen] = useState(false)
  const own = { key: 'trace', label: t('setTraces'), onClick: () => setOpen(true) }
  const shown = { commands: [own, ...(rest ?? [])], barred, page: rest !== undefined, next: 'trace' }
  const stale = staleTraces(item, lines)
  const kept = item.requirements?.filter(number => !stale.includes(number)) ?? []
  return (
    <>
      <RecordCommands {...shown} name={item.name} />
      <ChangeForm
        open={open}
        record={item}
        title={`${t('setTraces')} · ${item.name}`}
        fields={{ requirements: tracedField(lines) }}
        initial={stale.length > 0 ? { requirements: kept } : {}}
        onSubmit={({ requirements }, known) => trace({ ...known, set: { requirements } })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
