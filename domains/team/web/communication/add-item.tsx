import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { communicationItem } from '../../entities/communication-item.ts'
import { communicationTexts } from './communication-texts.ts'
import { useItemForms } from './use-communication.ts'

interface AddItemProps {
  projectId: string
  open: boolean
  onClose: () => void
}

const { what, audience, stakeholders, purpose, rhythm, firstOn, channel } = communicationItem.fields
const FIELDS = { what, audience, stakeholders, purpose, channel, rhythm, firstOn, ownerId: OWNER }

/** Asks who is to be told what, in which rhythm. */
export function AddItem({ projectId, open, onClose }: AddItemProps) {
  const t = useTexts(communicationTexts)
  const today = useToday()
  const { me } = useWorkspace()
  const forms = useItemForms()
  return (
    <CommandForm
      open={open}
      title={t('add')}
      projectId={projectId}
      fields={FIELDS}
      initial={{ firstOn: today, ownerId: me.person.id }}
      onSubmit={values => forms.add({ projectId, ...values })}
      onClose={onClose}
    />
  )
}
