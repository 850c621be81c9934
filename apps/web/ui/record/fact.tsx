import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { SaveState } from '../save-state.tsx'
import { FactInput } from './fact-input.tsx'
import styles from './facts.module.css'
import { ShownFact } from './shown-fact.tsx'
import { StaleChoice } from './stale-choice.tsx'
import { anchorOfFact, useAskedFact } from './to-fact.tsx'
import { type FactOf, useFactEdit } from './use-fact-edit.ts'

/** Long texts and rows take the whole width. */
const WIDE = new Set<Field['kind']>(['note', 'list'])

interface FactProps<D extends Declaration> extends FactOf<D> {
  entity: D
  /** The value as it is read, where not by its declaration. */
  told?: ReactNode
  editable: boolean
}

/** One key fact. It turns into its input in place, and says honestly whether the change is on the server. */
export function Fact<D extends Declaration>({ entity, told, editable, ...fact }: FactProps<D>) {
  const { record, name, field } = fact
  const label = useLabel()
  const id = useId()
  const edit = useFactEdit(entity, fact)
  useAskedFact(name, editable)
  const box = useFocusBack(edit.open)
  const currency = (record as { currency?: string }).currency
  const title = label(field.label)
  return (
    <div
      ref={box}
      id={anchorOfFact(name)}
      className={WIDE.has(field.kind) ? `${styles.fact} ${styles.wide}` : styles.fact}
    >
      <dt className={styles.label}>{edit.open ? <label htmlFor={id}>{title}</label> : title}</dt>
      <dd className={styles.value}>
        {edit.open ? (
          <FactInput id={id} field={field} edit={edit} currency={currency} projectId={projectOf(record)} />
        ) : (
          <ShownFact
            name={name}
            field={field}
            value={edit.shown}
            told={told}
            currency={currency}
            onEdit={editable ? edit.begin : null}
          />
        )}
        <SaveState state={edit.state} onCompare={edit.compare} />
      </dd>
      <StaleChoice
        fields={entity.fields}
        stale={edit.comparing ? edit.stale : null}
        onResolve={edit.resolve}
        onClose={edit.close}
      />
    </div>
  )
}

/** Whoever leaves the input goes on from the value that they came from, unless they have gone elsewhere. */
function useFocusBack(open: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  const was = useRef(open)
  useEffect(() => {
    const left = was.current && !open
    was.current = open
    if (left && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('[data-edits]')?.focus({ preventScroll: true })
  }, [open])
  return box
}

function projectOf(record: unknown): string | undefined {
  return (record as { projectId?: string }).projectId
}
