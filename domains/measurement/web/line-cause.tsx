import { Button, Input } from 'antd'
import type { KeyboardEvent } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { isComposing } from '#apps/web/ui/ime.ts'
import { StaleChoice } from '#apps/web/ui/record/stale-choice.tsx'
import { type FactEdit, useFactEdit } from '#apps/web/ui/record/use-fact-edit.ts'
import { SaveState } from '#apps/web/ui/save-state.tsx'
import type { EvaluationView } from '../contract.ts'
import { evaluationLine } from '../entities/evaluation-line.ts'
import styles from './evaluation-page.module.css'
import { measurementTexts } from './measurement-texts.ts'

type Line = EvaluationView['lines'][number]

/** Why a goal came out as it did, written in place. Ctrl+Enter saves, Escape leaves it as it was. */
export function LineCause({ line, editable }: { line: Line; editable: boolean }) {
  const t = useTexts(measurementTexts)
  const edit = useFactEdit(evaluationLine, { record: line, name: 'cause', field: evaluationLine.fields.cause })
  const shown = typeof edit.shown === 'string' ? edit.shown : ''
  if (!editable) return <p className={styles.plain}>{line.cause}</p>
  return (
    <>
      {edit.open ? (
        <CauseInput edit={edit} name={`${t('cause')}: ${line.statement}`} />
      ) : (
        <button type="button" className={styles.shown} onClick={edit.begin}>
          {shown || <span className={styles.ask}>{t('writeCause')}</span>}
          <span className="visually-hidden">
            {t('edit')} {line.statement}
          </span>
        </button>
      )}
      <SaveState state={edit.state} onRetry={edit.commit} onCompare={edit.compare} />
      <StaleChoice
        fields={evaluationLine.fields}
        stale={edit.comparing ? edit.stale : null}
        onResolve={edit.resolve}
        onClose={edit.close}
      />
    </>
  )
}

function CauseInput({ edit, name }: { edit: FactEdit; name: string }) {
  const common = useTexts(commonTexts)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') edit.cancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) edit.commit()
  }
  return (
    <>
      <Input.TextArea
        autoFocus
        aria-label={name}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={evaluationLine.fields.cause.max}
        value={typeof edit.value === 'string' ? edit.value : ''}
        onChange={event => edit.change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button size="small" type="primary" loading={edit.state.kind === 'saving'} onClick={() => edit.commit()}>
          {common('save')}
        </Button>
        <Button size="small" onClick={edit.cancel}>
          {common('cancel')}
        </Button>
      </div>
    </>
  )
}
