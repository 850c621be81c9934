import type { Project } from '../acts.ts'
import type { Hand, Rec } from '../world.ts'

interface Rival {
  readonly name: string
  readonly product: string
  readonly strength: string
  readonly weakness: string
}

/** What a project wants to know, and what it found. */
export interface Findings {
  readonly study: { readonly title: string; readonly [field: string]: unknown }
  readonly rivals: readonly Rival[]
  readonly trend: object
  /** Two about what customers need, one about rivals, one about where the market goes. */
  readonly claims: { readonly needs: readonly [string, string]; readonly rivals: string; readonly trends: string }
  readonly source: string
}

export interface Research {
  readonly study: Rec
  readonly rivals: readonly Rec[]
  readonly needs: Rec
  readonly second: Rec
  readonly rivalry: Rec
  readonly trends: Rec
}

/** Own records read, rivals profiled, a trend, and what follows from them, each with its evidence. */
export async function doResearch(person: Hand, project: Project, found: Findings): Promise<Research> {
  const { id: projectId } = project
  const study = await finishStudy(person, project, { kind: 'desk', sources: [{ title: found.source }], ...found.study })
  const rivals: Rec[] = []
  for (const { name, product, strength, weakness } of found.rivals)
    rivals.push(
      await person.post('/competitors', {
        ...{ projectId, name, products: [{ name: product }] },
        ...{ strengths: [{ text: strength }], weaknesses: [{ text: weakness }] },
      }),
    )
  const trend = await person.post('/trends', { projectId, ...found.trend })
  const draw = (topic: string, claim: string, ...evidence: object[]) =>
    drawInsight(person, project, { topic, claim, evidence })
  const cited = { kind: 'citation', sourceTitle: found.source }
  const [first, second] = found.claims.needs
  return {
    ...{ study, rivals },
    needs: await draw('needs', first, { kind: 'study', recordId: study.id }, cited),
    second: await draw('needs', second, cited),
    rivalry: await draw('competitors', found.claims.rivals, { kind: 'competitor', recordId: rivals[0]?.id }),
    trends: await draw('trends', found.claims.trends, { kind: 'trend', recordId: trend.id }),
  }
}

/** A study that was planned, made and finished. */
export async function finishStudy(person: Hand, { id: projectId }: Project, study: object): Promise<Rec> {
  const { id } = await person.post('/studies', { projectId, ...study })
  await person.post(`/studies/${id}/start`)
  return person.post(`/studies/${id}/finish`)
}

interface Drawn {
  readonly topic: string
  readonly claim: string
  readonly evidence: readonly object[]
}

export async function drawInsight(person: Hand, { id: projectId }: Project, drawn: Drawn): Promise<Rec> {
  const { topic, claim, evidence } = drawn
  const insight = await person.post('/insights', { projectId, topic, claim, confidence: 'high' })
  for (const one of evidence) await person.post(`/insights/${insight.id}/evidence`, one)
  return insight
}
