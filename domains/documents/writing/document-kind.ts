import type { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { Section } from '../docx/model.ts'
import type { DocumentKind } from '../kinds.ts'
import type { Speaking } from './say.ts'

export type Project = RecordOf<typeof project>

/** Who writes, about which project, with whose names: the same whatever is written. */
export interface Teller extends Speaking {
  readonly currency: string
  readonly timeZone: string
  readonly today: string
  readonly company: string
  readonly author: string
  readonly project: Project
  readonly people: ReadonlyMap<string, string>
  /** The names of the playbook's stages, in their order. */
  readonly stages: ReadonlyMap<string, Label>
}

/** Whatever iteration it belongs to. */
export const WHOLE = { upTo: 1_000_000 } as const

/** What a document tells of: a record, or the project as a whole where it has no id. */
export interface Subject {
  readonly id: string | null
  readonly name: Label
}

/** What was read for a document; it says the sections in whatever language is wanted. */
export type Told = (teller: Teller) => readonly Section[]

/** A kind of document: whose right its reader needs, what it can tell of, and how. */
export interface KindOfDocument {
  readonly kind: DocumentKind
  /** Only who may read all of these in the project may write and read such a document. */
  readonly tells: readonly Declaration[]
  /** What a playbook makes where it works with such a document. */
  readonly madeOf: readonly string[]
  /** Where its subject is begun, and what to do there while there is none. */
  readonly begin: { readonly where: string; readonly words: Label }
  /** The newest first; none where there is nothing to tell of yet. */
  readonly subjects: (ctx: Context, of: Project) => Promise<readonly Subject[]>
  readonly tell: (ctx: Context, of: Project, subject: Subject) => Promise<Told>
}

/** A numbered version of a record as a subject, with its state behind it. */
export function versionSubject({ id, number }: { id: string; number: number }, name: Label, state: Label): Subject {
  return {
    id,
    name: {
      zh: `${name.zh}第 ${number} 版（${state.zh}）`,
      en: `${name.en}, version ${number} (${state.en.toLowerCase()})`,
    },
  }
}
