import type { RecordCommand } from '#apps/web/ui/record-commands.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { functionItem } from '../entities/function-item.ts'
import { requirementDocument } from '../entities/requirement-document.ts'
import type { requirementLine } from '../entities/requirement-line.ts'
import { FunctionMenu } from './function-menu.tsx'
import { LineMenu } from './line-menu.tsx'
import { RequirementLines } from './requirement-lines.tsx'
import {
  type FunctionItem,
  type RequirementDocument,
  type RequirementLine,
  useRequirements,
} from './use-requirements.ts'

/** One version as it reads, with who confirmed it. */
export const documentRoute: LoadedParts<typeof requirementDocument> = {
  page: {
    facts: [
      ...(['number', 'revisedBecause', 'summary', 'finalScope', 'sentTo', 'sentOn', 'confirmedBy'] as const),
      ...(['contactId', 'confirmedOn', 'confirmedHow', 'evidence', 'contentHash', 'rejectedBecause'] as const),
    ],
    panels: record => <LinesOf document={record} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/deals/requirements`,
      label: <Sentence text={requirementDocument.label} />,
    }),
  },
}

export const lineRoute: LoadedParts<typeof requirementLine> = {
  page: {
    facts: ['number', 'text', 'priority', 'criterion', 'source', 'documentId', 'excludedBecause'],
    menu: (record, rest) => <MenuOfLine line={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/deals/requirements`,
      label: <Sentence text={requirementDocument.label} />,
    }),
  },
}

export const functionRoute: LoadedParts<typeof functionItem> = {
  page: {
    facts: functionItem.editable,
    menu: (record, rest) => <MenuOfFunction item={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/deals/functions`,
      label: <Sentence text={functionItem.label} />,
    }),
  },
}

function LinesOf({ document }: { document: RequirementDocument }) {
  const { data } = useRequirements(document.projectId)
  const version = data?.versions.find(one => one.document.id === document.id)
  return version ? <RequirementLines document={document} lines={version.lines} /> : null
}

/** A requirement of a version that is settled offers nothing. */
function MenuOfLine({ line, rest }: { line: RequirementLine; rest: readonly RecordCommand[] }) {
  const { data } = useRequirements(line.projectId)
  const version = data?.versions.find(one => one.document.id === line.documentId)
  return version?.document.state === 'draft' ? <LineMenu line={line} rest={rest} /> : null
}

function MenuOfFunction({ item, rest }: { item: FunctionItem; rest: readonly RecordCommand[] }) {
  const { data } = useRequirements(item.projectId)
  return data ? <FunctionMenu item={item} lines={data.versions[0]?.lines ?? []} rest={rest} /> : null
}
