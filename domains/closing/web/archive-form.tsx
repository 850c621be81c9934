import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import type { ArchiveLine } from '../contract.ts'
import { archiveEntry } from '../entities/archive-entry.ts'
import { closingTexts } from './closing-texts.ts'
import { useClosingForms } from './use-closing.ts'

export type ArchiveVerb = 'file' | 'exempt' | 'takeBack'

interface ArchiveFormProps {
  projectId: string
  line: ArchiveLine
  verb: ArchiveVerb
  onClose: () => void
}

const { location, number } = archiveEntry.fields
const FILE = { location: { ...location, required: true as const }, number }

/** Asks where a deliverable is kept, or why there is nothing of it. */
export function ArchiveForm({ projectId, line, verb, onClose }: ArchiveFormProps) {
  const t = useTexts(closingTexts)
  const label = useLabel()
  const forms = useClosingForms()
  const { stageKey, deliverable, entry } = line
  const where = { projectId, stageKey, deliverable }
  const head = { open: true, title: `${t(verb)} · ${label(line.label)}`, action: t(verb), onClose }
  switch (verb) {
    case 'file':
      return (
        <CommandForm
          {...head}
          help={t('fileHelp')}
          fields={FILE}
          initial={entry ?? {}}
          onSubmit={values => forms.file({ ...where, ...values })}
        />
      )
    case 'exempt':
      return <ConfirmReason {...head} help={t('exemptHelp')} onConfirm={reason => forms.exempt({ ...where, reason })} />
    case 'takeBack':
      return (
        entry && (
          <ConfirmChange
            {...head}
            entity={archiveEntry}
            record={entry}
            danger
            help={t('takeBackHelp')}
            onConfirm={(reason, known) => forms.takeBack({ ...known, reason })}
          />
        )
      )
  }
}
