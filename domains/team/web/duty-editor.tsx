import { Button, Checkbox } from 'antd'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { Letter } from '../contract.ts'
import { raciEntry } from '../entities/raci-entry.ts'
import { LETTERS } from '../raci.ts'
import styles from './raci.module.css'
import { raciTexts } from './raci-texts.ts'

interface DutyEditorProps {
  taskId: string
  title: string
  person: { readonly personId: string; readonly name: string }
  letters: readonly Letter[]
  onClose: () => void
}

/** The four letters of one cell. A second accountable is refused, and may then be taken over. */
export function DutyEditor({ taskId, title, person, letters, onClose }: DutyEditorProps) {
  const t = useTexts(raciTexts)
  const common = useTexts(commonTexts)
  const [opened] = useState(letters)
  const [chosen, choose] = useState<readonly Letter[]>(letters)
  const { set, refused, taken, changed } = useSetDuty(onClose)
  const form = useFirstFocus()
  const given = { taskId, personId: person.personId, letters: [...chosen], seen: [...(changed ? letters : opened)] }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate(given)
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <form
      ref={form}
      className={styles.editor}
      role="dialog"
      aria-label={`${t('dutiesOf', { person: person.name })} · ${title}`}
      onSubmit={submit}
      onKeyDown={leave}
    >
      <p className={styles.about}>{title}</p>
      <Choices chosen={chosen} onChange={choose} />
      {refused && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        {taken && chosen.includes('A') ? (
          <Button type="primary" loading={set.isPending} onClick={() => set.mutate({ ...given, handOver: true })}>
            {t('handOverTo', { person: person.name })}
          </Button>
        ) : (
          <Button type="primary" htmlType="submit" loading={set.isPending}>
            {common('save')}
          </Button>
        )}
      </div>
    </form>
  )
}

interface ChoicesProps {
  chosen: readonly Letter[]
  onChange: (letters: readonly Letter[]) => void
}

function Choices({ chosen, onChange }: ChoicesProps) {
  const label = useLabel()
  const turn = (letter: Letter, on: boolean) =>
    onChange(LETTERS.filter(one => (one === letter ? on : chosen.includes(one))))
  return (
    <div className={styles.choices}>
      {LETTERS.map(letter => (
        <Checkbox key={letter} checked={chosen.includes(letter)} onChange={event => turn(letter, event.target.checked)}>
          {label(raciEntry.fields.letter.options[letter])}
        </Checkbox>
      ))}
    </div>
  )
}

function useSetDuty(onDone: () => void) {
  const common = useTexts(commonTexts)
  const { client } = useWorkspace()
  const set = useCommand(client.team.setDuty, { onDone, onRefused: () => undefined })
  const problem = set.error ? problemOf(set.error) : null
  return {
    set,
    refused: problem && (problem.message || common('network')),
    taken: problem?.code === 'raci.accountable_taken',
    changed: problem?.code === 'raci.changed',
  }
}

/** The overlay is placed before it is shown: what is not shown takes no focus. */
function useFirstFocus() {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => form.current?.querySelector('input')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return form
}
