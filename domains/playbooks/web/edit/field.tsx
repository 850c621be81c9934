import type { ReactNode } from 'react'
import { useWords } from '#apps/web/ui/words.ts'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { placeId } from './focus-path.ts'
import { type Path, pathText } from './paths.ts'

export interface InputProps {
  id: string
  status: 'error' | ''
  disabled: boolean
  'aria-invalid': boolean
  'aria-describedby': string
}

interface FieldProps {
  path: Path
  label: ReactNode
  help?: ReactNode
  /** Also what is wrong inside the value, as in a list of names that is one input. */
  within?: boolean
  children: (input: InputProps) => ReactNode
}

/** A field of the draft: its name, its input, and below it what the check says about this very place. */
export function Field({ path, label, help, within = false, children }: FieldProps) {
  const { problems, readOnly } = useEditor()
  const words = useWords()
  const text = pathText(path)
  const own = problems.filter(
    ({ path: at }) => at === text || (within && (at.startsWith(`${text}[`) || at.startsWith(`${text}.`))),
  )
  const id = `${placeId(path)}-input`
  const wrong = own.length > 0
  return (
    <div className={styles.field} id={placeId(path)}>
      <label htmlFor={id}>{label}</label>
      {children({
        ...{ id, status: wrong ? 'error' : '', disabled: readOnly, 'aria-invalid': wrong },
        'aria-describedby': `${id}-problem`,
      })}
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <p id={`${id}-problem`} className={styles.problem}>
        {own.map(({ code, sentence }) => (
          <span key={`${code} ${sentence.zh}`}>{words(sentence)}</span>
        ))}
      </p>
    </div>
  )
}
