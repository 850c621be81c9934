import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { type Barred, useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { useRecordMenu } from '#apps/web/ui/record/use-record-menu.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { requirement as entity } from '../entities/requirement.ts'
import { charterTexts } from './charter-texts.ts'
import { type Requirement, useCharterForms } from './use-charter.ts'

type Verb = 'meet' | 'drop' | 'reopen'
const VERBS: Record<Requirement['state'], readonly Verb[]> = {
  open: ['meet', 'drop'],
  met: ['reopen'],
  dropped: ['reopen'],
}

interface RequirementMenuProps {
  requirement: Requirement
  /** Why it may not be changed now, where it may not; that it is met can be said all the same. */
  fixed?: Barred | null
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a requirement, in the charter or on its page. */
export function RequirementMenu({ requirement, fixed = null, rest }: RequirementMenuProps) {
  const t = useTexts(charterTexts)
  const [asked, ask] = useState<Verb | 'edit' | null>(null)
  const { barred } = useWriteIn(requirement.projectId, 'charter', requirement.ownerId)
  const { items } = useRecordMenu({ entity, record: requirement })
  const verbs = VERBS[requirement.state].filter(verb => !fixed || isProgress(requirement, verb))
  const own = verbs.map(verb => ({ key: verb, label: t(verb), onClick: () => ask(verb) }))
  const edit = { key: 'edit', label: t('edit'), onClick: () => ask('edit') }
  const inRow = fixed || requirement.state !== 'open' ? [] : [edit]
  const commands = rest ? [...own, ...rest] : [...own, ...inRow, ...(fixed || inRow.length === 0 ? [] : items)]
  if (commands.length === 0) return null
  const close = () => ask(null)
  return (
    <>
      <RecordCommands
        commands={commands}
        barred={barred}
        page={rest !== undefined}
        next={requirement.state === 'open' ? 'meet' : undefined}
        name={requirement.statement}
      />
      <RecordForm
        entity={entity}
        record={requirement}
        projectId={requirement.projectId}
        open={asked === 'edit'}
        onClose={close}
      />
      {asked && asked !== 'edit' && <Question requirement={requirement} verb={asked} onClose={close} />}
    </>
  )
}

/** Met or not met after all: that changes nothing of what the charter asks for. */
function isProgress({ state }: Requirement, verb: Verb): boolean {
  return verb === 'meet' || (verb === 'reopen' && state === 'met')
}

interface QuestionProps {
  requirement: Requirement
  verb: Verb
  onClose: () => void
}

function Question({ requirement, verb, onClose }: QuestionProps) {
  const t = useTexts(charterTexts)
  const forms = useCharterForms()
  const head = { entity, record: requirement, open: true, title: `${t(verb)} · ${requirement.statement}`, onClose }
  if (verb === 'meet')
    return (
      <ConfirmChange
        {...head}
        optional
        help={t('meetHelp')}
        label={t('evidence')}
        action={t('meet')}
        onConfirm={(note, known) => forms.meet({ ...known, note: note || null })}
      />
    )
  return (
    <ConfirmChange
      {...head}
      help={t(`${verb}Help`)}
      action={t(verb)}
      onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
    />
  )
}
