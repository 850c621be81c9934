import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { finding as entity } from '../entities/finding.ts'
import { measurementTexts } from './measurement-texts.ts'

type Finding = RecordOf<typeof entity>
type Verb = 'settle' | 'reopenFinding' | 'assign'

interface FindingMenuProps {
  finding: Finding
  onEdit?: () => void
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a finding, in the list or on its page. */
export function FindingMenu({ finding, onEdit, rest }: FindingMenuProps) {
  const t = useTexts(measurementTexts)
  const { barred } = useWriteIn(finding.projectId, 'measurement', finding.ownerId, finding.iteration)
  const [verb, setVerb] = useState<Verb | null>(null)
  const { kind, state, measure, text } = finding
  const offered = verbsOf(finding).map(item => ({ key: item, label: t(item), onClick: () => setVerb(item) }))
  const edit = onEdit && state === 'open' ? [{ key: 'edit', label: t('edit'), onClick: onEdit }] : []
  const settles = state === 'open' && kind !== 'none' && measure !== null
  return (
    <>
      <RecordCommands
        commands={[...edit, ...offered, ...(rest ?? [])]}
        next={settles ? 'settle' : undefined}
        barred={barred}
        name={text}
        page={rest !== undefined}
        shownInRow
      />
      {verb && <FindingForm finding={finding} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

function verbsOf({ kind, state }: Finding): readonly Verb[] {
  if (state === 'done') return ['reopenFinding']
  return kind === 'none' ? ['assign'] : ['settle', 'assign']
}

function FindingForm({ finding, verb, onClose }: { finding: Finding; verb: Verb; onClose: () => void }) {
  const t = useTexts(measurementTexts)
  const { measurement } = useWorkspace().client
  const send = useSend()
  const settle = send(measurement.settleFinding)
  const reopen = send(measurement.reopenFinding)
  const assign = send(measurement.assignFinding)
  const head = { open: true, record: finding, title: `${t(verb)} · ${finding.text}`, action: t(verb), onClose }
  if (verb === 'assign')
    return (
      <ChangeForm {...head} fields={{ ownerId: OWNER }} onSubmit={(values, known) => assign({ ...known, ...values })} />
    )
  const settles = verb === 'settle'
  return (
    <ConfirmChange
      {...head}
      entity={entity}
      help={t(settles ? 'settleHelp' : 'reopenFindingHelp')}
      {...(settles && { label: t('resultLabel') })}
      onConfirm={(said, known) => (settles ? settle({ ...known, result: said }) : reopen({ ...known, reason: said }))}
    />
  )
}
