import type { Label } from '#kernel/entity/field.ts'
import { type Params, useLabel } from '../i18n/use-texts.ts'

/** A sentence of a declaration, playbook or verdict in the reader's language, its {params} filled. */
export function Sentence({ text, params }: { text: Label; params?: Params }) {
  return <>{useLabel()(text, params)}</>
}
