import { PlusOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { EvidenceInput } from '../contract.ts'
import type { insight } from '../entities/insight.ts'
import { insightEvidence } from '../entities/insight-evidence.ts'
import { EvidenceForm } from './evidence-form.tsx'
import { researchTexts } from './research-texts.ts'

type Kind = EvidenceInput['kind']
const { options } = insightEvidence.fields.kind
const KINDS = Object.keys(options) as Kind[]

interface AddEvidenceProps {
  about: RecordOf<typeof insight>
  small?: boolean
}

/** Ties an insight to a study, a competitor, a trend or a citation. */
export function AddEvidence({ about, small = false }: AddEvidenceProps) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const { barred } = useWriteIn(about.projectId, 'research')
  const [kind, setKind] = useState<Kind | null>(null)
  const items = KINDS.map(one => ({ key: one, label: label(options[one]), onClick: () => setKind(one) }))
  return (
    <>
      <CommandMenu {...{ items, barred }} size="small" type={small ? 'text' : 'default'} icon={<PlusOutlined />}>
        {t('addEvidence')}
      </CommandMenu>
      {kind && <EvidenceForm insight={about} kind={kind} onClose={() => setKind(null)} />}
    </>
  )
}
