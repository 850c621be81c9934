import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { NoteField } from '#kernel/entity/field.ts'
import { changeRequest } from '../../entities/change-request.ts'
import { changeTexts } from './change-texts.ts'
import { type Change, useChangeApproval, useChangeCommands, useChangeForms } from './use-changes.ts'

type Verb = 'submit' | 'withdraw' | 'apply' | 'revoke' | 'reopen'

const VERBS: Record<Change['state'], readonly Verb[]> = {
  draft: ['submit', 'withdraw'],
  submitted: ['withdraw'],
  approved: ['apply', 'withdraw'],
  applied: ['revoke'],
  rejected: ['reopen'],
  withdrawn: ['reopen'],
  revoked: [],
}
const NEXT: Partial<Record<Change['state'], Verb>> = { draft: 'submit', approved: 'apply' }
const NOTE = {
  kind: 'note',
  label: { zh: '给审批人的话', en: 'A word to the approver' },
  max: 2_000,
} as const satisfies NoteField

interface ChangeMenuProps {
  change: Change
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a change request, in the list or on its page. */
export function ChangeMenu({ change, rest }: ChangeMenuProps) {
  const t = useTexts(changeTexts)
  const [verb, setVerb] = useState<Verb | null>(null)
  const { apply } = useChangeCommands()
  const verbs = useVerbs(change)
  const { barred } = useWriteIn(change.projectId, 'risk', change.ownerId, change.iteration)
  const own = verbs.map(item => ({
    key: item,
    label: t(item),
    danger: item === 'revoke',
    onClick: () => (item === 'apply' ? apply.mutate(knownOf(change)) : setVerb(item)),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined, loading: apply.isPending }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[change.state]} name={change.title} />
      {verb && verb !== 'apply' && <Ask change={change} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}

/** Only who submitted it takes it back while it waits, and the sponsor alone revokes. */
function useVerbs(change: Change): readonly Verb[] {
  const { me } = useWorkspace()
  const approval = useChangeApproval(change)
  const mine = change.state !== 'submitted' || approval?.submitterId === me.person.id
  const leads = me.owner || (me.projects[change.projectId]?.includes('sponsor') ?? false)
  return VERBS[change.state].filter(verb => (verb === 'withdraw' ? mine : verb !== 'revoke' || leads))
}

function Ask({ change, verb, onClose }: { change: Change; verb: Exclude<Verb, 'apply'>; onClose: () => void }) {
  const t = useTexts(changeTexts)
  const forms = useChangeForms()
  const head = { open: true, record: change, title: `${t(verb)} · ${change.title}`, action: t(verb), onClose }
  if (verb === 'submit')
    return (
      <ChangeForm
        {...head}
        help={t('submitHelp')}
        fields={{ note: NOTE }}
        initial={{ note: null }}
        onSubmit={({ note }, known) => forms.submit({ ...known, note })}
      />
    )
  return (
    <ConfirmChange
      {...head}
      entity={changeRequest}
      help={t(`${verb}Help`)}
      danger={verb === 'revoke'}
      onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
    />
  )
}
