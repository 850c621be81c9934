import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { requirementLine } from '../entities/requirement-line.ts'
import { requirementsTexts } from './requirements-texts.ts'
import { type RequirementLine, useRequirementCommands, useRequirementForms } from './use-requirements.ts'

interface LineMenuProps {
  line: RequirementLine
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** Takes a requirement out of the scope of a draft, or into it again. */
export function LineMenu({ line, rest }: LineMenuProps) {
  const t = useTexts(requirementsTexts)
  const { include } = useRequirementCommands()
  const { exclude } = useRequirementForms()
  const { barred } = useWriteIn(line.projectId, 'deals', line.ownerId)
  const [open, setOpen] = useState(false)
  const own =
    line.state === 'included'
      ? { key: 'exclude', label: t('exclude'), onClick: () => setOpen(true) }
      : { key: 'include', label: t('include'), onClick: () => include.mutate(knownOf(line)) }
  const shown = { commands: [own, ...(rest ?? [])], barred, page: rest !== undefined, loading: include.isPending }
  return (
    <>
      <RecordCommands {...shown} name={`${line.number} ${line.text}`} />
      <ConfirmChange
        entity={requirementLine}
        record={line}
        open={open}
        title={`${t('exclude')} · ${line.number}`}
        help={t('excludeHelp')}
        action={t('exclude')}
        onConfirm={(reason, known) => exclude({ ...known, reason })}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
