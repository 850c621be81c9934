import type { Playbook } from '@yingce/process/playbook'
import { createContext, useContext } from 'react'
import type { PlaybookProblem } from '../../contract.ts'
import { type Path, put } from './paths.ts'

interface Editor {
  readonly draft: Playbook
  readonly readOnly: boolean
  readonly problems: readonly PlaybookProblem[]
  readonly change: (how: (draft: Playbook) => Playbook) => void
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor() {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('outside the editor')
  const set = (path: Path, value: unknown) => editor.change(draft => put(draft, path, value))
  return { ...editor, set }
}
