import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { fieldsOf } from '#apps/web/ui/fields-of.ts'
import type { Fields } from '#kernel/entity/field.ts'
import { project } from '../entities/project.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'

const FIELDS = {
  ...fieldsOf(project, ['start', 'finish']),
  reason: { kind: 'note', label: { zh: '原因', en: 'Reason' }, max: 4_000 },
} satisfies Fields

/** Moves the project's first or last day. */
export function DatesForm({ space, onClose }: { space: ProjectSpace; onClose: () => void }) {
  const t = useTexts(projectTexts)
  const { client } = useWorkspace()
  const change = useCommand(client.process.changeDates, { onRefused: () => undefined })
  return (
    <ChangeForm
      open
      title={t('changeDates')}
      action={t('changeDates')}
      help={t('changeDatesHelp')}
      fields={FIELDS}
      record={space.project}
      initial={{ reason: null }}
      onSubmit={({ start, finish, reason }, { version }) =>
        change.mutateAsync({ projectId: space.project.id, version, start, finish, ...(reason && { reason }) })
      }
      onClose={onClose}
    />
  )
}
