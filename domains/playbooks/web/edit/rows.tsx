import { DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { placeId } from './focus-path.ts'
import { at, type Path, pathText } from './paths.ts'

interface RowsProps {
  path: Path
  title: string
  /** What adds a row, below the rows. */
  add: ReactNode
  /** Within another part of the form, not a part of its own. */
  inner?: boolean
  children: (place: number) => ReactNode
  nameOf: (place: number) => string
  onRemove?: (place: number) => void
}

/** A list of the draft, row by row, with what is wrong with the list or a row as a whole. */
export function Rows({ path, title, add, inner = false, children, nameOf, onRemove }: RowsProps) {
  const t = useTexts(editTexts)
  const { draft, set, readOnly } = useEditor()
  const rows = (at(draft, path) ?? []) as unknown[]
  const remove = (place: number) => (onRemove ? onRemove(place) : set(path, rows.toSpliced(place, 1)))
  const content = (
    <div id={placeId(path)} className={styles.rows}>
      <Said path={path} />
      {rows.map((_, place) => (
        // Rows have no identity beyond their place.
        <fieldset key={place} id={placeId([...path, place])} className={styles.row}>
          <legend>{nameOf(place)}</legend>
          {!readOnly && (
            <Button
              type="text"
              size="small"
              className={styles.removeRow}
              icon={<DeleteOutlined />}
              aria-label={t('remove', { what: nameOf(place) })}
              onClick={() => remove(place)}
            />
          )}
          <Said path={[...path, place]} />
          {children(place)}
        </fieldset>
      ))}
      {!readOnly && <div className={styles.add}>{add}</div>}
    </div>
  )
  if (inner)
    return (
      <div className={styles.inner}>
        <h4>{title}</h4>
        {content}
      </div>
    )
  return (
    <Section title={title} padded>
      {content}
    </Section>
  )
}

/** What is wrong with a place that has no input of its own. */
export function Said({ path }: { path: Path }) {
  const words = useWords()
  const { problems } = useEditor()
  const text = pathText(path)
  const own = problems.filter(({ path: place }) => place === text)
  if (own.length === 0) return null
  return (
    <p className={styles.problem}>
      {own.map(({ code, sentence }) => (
        <span key={`${code} ${sentence.zh}`}>{words(sentence)}</span>
      ))}
    </p>
  )
}
