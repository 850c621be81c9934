import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ANY_OWNER } from '#apps/web/ui/usual-fields.ts'
import { resourceNeed } from '../../entities/resource-need.ts'
import { resourceTexts } from './resource-texts.ts'
import { type Kind, useNeedForms } from './use-needs.ts'

const { kind, what, quantity, unit, neededFrom, neededUntil, taskId, note } = resourceNeed.fields
const ASKED = {
  ...{ kind, what, quantity, unit: { ...unit, required: true as const }, neededFrom, neededUntil, taskId },
  ...{ ownerId: ANY_OWNER, note },
}

interface AddNeedProps {
  open: boolean
  projectId: string
  kind: Kind | undefined
  taskId: string | undefined
  onClose: () => void
}

/** Asks for a new need. */
export function AddNeed({ open, projectId, kind: given, taskId: forTask, onClose }: AddNeedProps) {
  const t = useTexts(resourceTexts)
  const forms = useNeedForms()
  const { me } = useWorkspace()
  return (
    <CommandForm
      {...{ open, projectId, onClose }}
      title={t('addNeed')}
      fields={ASKED}
      initial={{ kind: given, taskId: forTask, ownerId: me.person.id }}
      onSubmit={values => forms.add({ projectId, ...values })}
    />
  )
}
