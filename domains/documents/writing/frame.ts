import type { DocumentModel, Section } from '../docx/model.ts'
import { numberParts } from '../docx/number-parts.ts'
import { secrecyField } from '../entities/document-fields.ts'
import { type DocumentKind, documentKinds } from '../kinds.ts'
import type { Subject, Teller } from './document-kind.ts'
import { optionLabel, personName, say } from './say.ts'

interface Framed {
  readonly kind: DocumentKind
  readonly number: number
  readonly secrecy: 'public' | 'internal' | 'secret'
  readonly subject: Subject
  /** When it is written, ISO 8601 in UTC. */
  readonly at: string
  readonly sections: readonly Section[]
}

/** Puts a cover, contents, header and footer around what a document tells. */
export function documentModel(teller: Teller, { kind, number, secrecy, subject, at, sections }: Framed): DocumentModel {
  const { [teller.language]: kindName } = documentKinds[kind]
  const { name, code } = teller.project
  return {
    ...{ language: teller.language, title: name, subtitle: kindName, at },
    mark: `${say(teller, '密级：', 'Classification: ')}${optionLabel(teller, secrecyField.options, secrecy)}`,
    cover: coverOf(teller, subject, number),
    contentsTitle: say(teller, '目录', 'Contents'),
    sections: numberParts(teller.language, sections),
    header: `${name} · ${kindName}`,
    footer: `${teller.company} · ${code} · v${number}`,
  }
}

/** How the document and its file are called. */
export function documentName({ language, project }: Teller, kind: DocumentKind): string {
  const { [language]: name } = documentKinds[kind]
  return language === 'zh' ? `${project.name} ${name}` : `${project.name}: ${name.toLowerCase()}`
}

function coverOf(teller: Teller, subject: Subject, number: number): DocumentModel['cover'] {
  const { project } = teller
  const optional = (label: string, value: string | null): [string, string][] => (value ? [[label, value]] : [])
  return [
    [say(teller, '编制单位', 'Company'), teller.company],
    ...optional(say(teller, '客户', 'Customer'), project.customer),
    [say(teller, '项目编号', 'Project'), project.code],
    [say(teller, '项目周期', 'Period'), `${project.start} — ${project.finish}`],
    [say(teller, '发起人', 'Sponsor'), personName(teller, project.sponsorId)],
    [say(teller, '项目经理', 'Manager'), personName(teller, project.managerId)],
    ...(subject.id === null ? [] : [[say(teller, '依据', 'Written from'), subject.name[teller.language]] as const]),
    [say(teller, '编制人', 'Written by'), teller.author],
    [say(teller, '编制日期', 'Date'), teller.today],
    [say(teller, '文档版本', 'Document version'), `v${number}`],
  ]
}
