import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { fundingApplication } from '../../entities/funding-application.ts'
import type { fundingMaterial } from '../../entities/funding-material.ts'
import { tender } from '../../entities/tender.ts'
import type { tenderClarification } from '../../entities/tender-clarification.ts'
import type { tenderDocument } from '../../entities/tender-document.ts'
import type { tenderPrice } from '../../entities/tender-price.ts'
import { biddingTexts } from './bidding-texts.ts'
import { ClarificationMenu } from './clarification-menu.tsx'
import { FundingMaterials } from './funding-materials.tsx'
import { FundingMenu } from './funding-menu.tsx'
import { PaperMenu } from './paper-menu.tsx'
import { TenderClarifications } from './tender-clarifications.tsx'
import { TenderDocuments } from './tender-documents.tsx'
import { TenderMenu } from './tender-menu.tsx'
import { TenderPrices } from './tender-prices.tsx'
import { TenderTimes } from './tender-times.tsx'
import { isOver } from './tender-verbs.ts'
import type { Funding, Tender } from './use-bidding.ts'

/** A tender's page: the notice, our bid, the checklist, what was asked, the opening; beside it its time line. */
export const tenderRoute: LoadedParts<typeof tender> = {
  page: {
    facts: [
      ...(['tenderer', 'agency', 'number', 'regime', 'method', 'mandatory', 'estimate'] as const),
      ...(['publishedOn', 'saleFrom', 'saleUntil', 'documentsOn', 'clarifyUntil', 'openingAt', 'previousId'] as const),
      'terms',
    ],
    panels: record => <TenderPanels record={record} />,
    menu: (record, rest) => <TenderMenu tender={record} rest={rest} />,
    back: ({ projectId }) => ({ href: `/projects/${projectId}/tenders`, label: <Sentence text={tender.label} /> }),
  },
}

function TenderPanels({ record }: { record: Tender }) {
  const t = useTexts(biddingTexts)
  const of = { entity: tender, record, further: true }
  return (
    <>
      <TenderTimes tender={record} />
      <TenderDocuments tender={record} />
      <TenderClarifications tender={record} />
      <KeyFacts
        {...of}
        title={t('bidPanel')}
        fields={[
          ...(['bidScore', 'decidedOn', 'decisionReason', 'scores', 'bidPrice', 'floorPrice'] as const),
          ...(['submittedAt', 'submittedById', 'receipt'] as const),
        ]}
      />
      <KeyFacts
        {...of}
        title={t('bond')}
        fields={[
          ...(['bondAmount', 'bondDueOn', 'bondPaidOn', 'bondReceipt'] as const),
          ...(['bondRefundDueOn', 'bondEnd', 'bondEndOn', 'bondBack', 'bondNote'] as const),
        ]}
      />
      <TenderPrices tender={record} />
      {isOver(record) && (
        <KeyFacts
          {...of}
          title={t('resultPanel')}
          fields={[
            ...(['resultOn', 'resultReason', 'winner', 'awardAmount'] as const),
            ...(['publicityFrom', 'publicityUntil', 'contractOn'] as const),
          ]}
        />
      )}
    </>
  )
}

export const documentRoute: LoadedParts<typeof tenderDocument> = {
  page: {
    facts: ['tenderId', 'dueOn', 'needsSeal', 'readyOn', 'sealedOn', 'notNeededReason', 'about'],
    menu: (record, rest) => <PaperMenu paper={record} rest={rest} />,
    back: ({ tenderId }) => ({ href: `/tenders/${tenderId}`, label: <Sentence text={tender.label} /> }),
  },
}

export const clarificationRoute: LoadedParts<typeof tenderClarification> = {
  page: {
    facts: [
      ...(['tenderId', 'question', 'askedOn', 'answerDueOn'] as const),
      ...(['answeredOn', 'answer', 'changes', 'dropReason'] as const),
    ],
    menu: (record, rest) => <ClarificationMenu question={record} rest={rest} />,
    back: ({ tenderId }) => ({ href: `/tenders/${tenderId}`, label: <Sentence text={tender.label} /> }),
  },
}

export const priceRoute: LoadedParts<typeof tenderPrice> = {
  page: {
    facts: ['tenderId', 'bidder', 'price', 'ours', 'rejected', 'note'],
    back: ({ tenderId }) => ({ href: `/tenders/${tenderId}`, label: <Sentence text={tender.label} /> }),
  },
}

/** An application's page: who asks whom for what, its papers, and what became of the money. */
export const fundingRoute: LoadedParts<typeof fundingApplication> = {
  page: {
    facts: ['authority', 'customerId', 'asked', 'deadline', 'submittedOn', 'receipt', 'conditions'],
    panels: record => <FundingPanels record={record} />,
    menu: (record, rest) => <FundingMenu application={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/funding-applications`,
      label: <Sentence text={fundingApplication.label} />,
    }),
  },
}

function FundingPanels({ record }: { record: Funding }) {
  const t = useTexts(biddingTexts)
  return (
    <>
      <FundingMaterials application={record} />
      <KeyFacts
        {...{ entity: fundingApplication, record, further: true }}
        title={t('money')}
        fields={[
          ...(['granted', 'resultOn', 'resultReason', 'fundsDueOn', 'paidIn', 'fundsOn'] as const),
          ...(['otherFunding', 'otherFundingById', 'otherFundingOn'] as const),
        ]}
      />
    </>
  )
}

export const materialRoute: LoadedParts<typeof fundingMaterial> = {
  page: {
    facts: ['applicationId', 'dueOn', 'needsSeal', 'readyOn', 'sealedOn', 'notNeededReason', 'about'],
    menu: (record, rest) => <PaperMenu paper={record} rest={rest} />,
    back: ({ applicationId }) => ({
      href: `/funding-applications/${applicationId}`,
      label: <Sentence text={fundingApplication.label} />,
    }),
  },
}
