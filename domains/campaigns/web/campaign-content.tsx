import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { contentItem } from '../entities/content-item.ts'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { ContentMenu } from './content-menu.tsx'
import { ContentWaiting } from './content-waiting.tsx'
import { type Campaign, useCampaignForms } from './use-campaigns.ts'
import { type Content, useContentApproval } from './use-content-approval.ts'

const { title, channel, dueOn, body } = contentItem.fields
const FIELDS = { title, channel, dueOn, body }

/** What a campaign puts out, and how far each piece is. */
export function CampaignContent({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignsTexts)
  const forms = useCampaignForms()
  const filter = [{ field: 'campaignId', is: 'eq' as const, value: campaign.id }]
  const found = useRecords(contentItem, { filter, sort: 'dueOn', limit: 200 })
  const { barred } = useWriteIn(campaign.projectId, 'campaigns', undefined, campaign.iteration)
  const [adding, add] = useState(false)
  const open = campaign.state === 'planned' || campaign.state === 'running'
  const items = found.data?.items ?? []
  return (
    <Section
      title={t('content')}
      aside={
        open && (
          <ActionButton reason={barred} onClick={() => add(true)}>
            {t('addContent')}
          </ActionButton>
        )
      }
    >
      {found.isSuccess && items.length === 0 && <p className={styles.none}>{t('noContent')}</p>}
      <RowList>
        {items.map(one => (
          <Row key={one.id} content={one} />
        ))}
      </RowList>
      <CommandForm
        open={adding}
        title={t('addContent')}
        fields={FIELDS}
        onSubmit={values => forms.addContent({ campaignId: campaign.id, ...values })}
        onClose={() => add(false)}
      />
    </Section>
  )
}

function Row({ content }: { content: Content }) {
  const t = useTexts(campaignsTexts)
  const label = useLabel()
  const approval = useContentApproval(content)
  const due = content.dueOn && t('dueOn', { date: content.dueOn })
  return (
    <ListRow
      href={`/content-items/${content.id}`}
      name={content.title}
      tags={
        <StateTag tone={toneOfOption(content.state)}>{label(contentItem.fields.state.options[content.state])}</StateTag>
      }
      about={[content.channel, due].filter(Boolean).join(' · ')}
      commands={<ContentMenu content={content} />}
    >
      {approval && (
        <small>
          <ContentWaiting approval={approval} />
        </small>
      )}
    </ListRow>
  )
}
