import { Button } from 'antd'
import type { FocusEvent, KeyboardEvent } from 'react'
import type { Field } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { isComposing } from '../ime.ts'
import styles from './facts.module.css'
import type { FactEdit } from './use-fact-edit.ts'

/** Kinds that are done with the choice itself; the others with Enter, or by going elsewhere. */
const AT_ONCE = new Set<Field['kind']>(['choice', 'date', 'person', 'reference', 'yesno'])
const MANY_LINES = new Set<Field['kind']>(['note', 'list', 'tags'])

/** A picker closes with a movement. */
const SETTLE_MS = 300

interface FactInputProps {
  id: string
  field: Field
  edit: FactEdit
  currency?: string
  projectId?: string
}

export function FactInput({ id, field, edit, currency, projectId }: FactInputProps) {
  const t = useTexts(commonTexts)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') cancelOnly(event)
    else if (event.key === 'Enter' && (!MANY_LINES.has(field.kind) || event.ctrlKey || event.metaKey)) edit.commit()
  }
  /** The panel or the dialog around the field stays open. */
  const cancelOnly = (event: KeyboardEvent) => {
    event.stopPropagation()
    edit.cancel()
  }
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    const { currentTarget } = event
    // What failed or waits for a choice is not sent again by going elsewhere.
    if (currentTarget.contains(event.relatedTarget) || edit.state.kind !== 'idle' || MANY_LINES.has(field.kind)) return
    if (AT_ONCE.has(field.kind)) window.setTimeout(() => cancelUnlessPicking(currentTarget, edit), SETTLE_MS)
    else edit.commit()
  }
  const change = (next: unknown) => {
    edit.change(next)
    if (AT_ONCE.has(field.kind)) edit.commit(next)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what the input inside does
    <div className={styles.input} onKeyDown={onKeyDown} onBlur={onBlur}>
      <FieldInput
        id={id}
        field={field}
        value={edit.value}
        onChange={change}
        invalid={edit.state.kind === 'failed'}
        autoFocus
        currency={currency}
        projectId={projectId}
      />
      {field.kind === 'date' && edit.state.kind === 'idle' && (
        <Button className={styles.whenWrong} size="small" onClick={edit.cancel}>
          {t('cancel')}
        </Button>
      )}
      {(MANY_LINES.has(field.kind) || edit.state.kind === 'failed') && (
        <div className={styles.buttons}>
          <Button size="small" type="primary" loading={edit.state.kind === 'saving'} onClick={() => edit.commit()}>
            {edit.state.kind === 'failed' ? t('retry') : t('save')}
          </Button>
          <Button size="small" onClick={edit.cancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </div>
  )
}

function cancelUnlessPicking(input: HTMLElement, edit: FactEdit): void {
  const wrong = input.querySelector('[aria-invalid="true"]')
  if (input.isConnected && !input.contains(document.activeElement) && !wrong && !pickerOpen()) edit.cancel()
}

/** The list of a picker is drawn at the end of the page: a click there is no going elsewhere. */
function pickerOpen(): boolean {
  return (
    document.querySelector(
      '.ant-picker-dropdown:not(.ant-picker-dropdown-hidden), .ant-select-dropdown:not(.ant-select-dropdown-hidden)',
    ) !== null
  )
}
