import type { Project } from '../acts.ts'
import type { Hand, Rec } from '../world.ts'

/** The product finds the deviations; people say where they come from and what they do about it. */
export async function answerDeviations(person: Hand, { path }: Project, answer: object): Promise<void> {
  const found = await person.post<Rec[]>(`${path}/deviations/find`)
  for (const { id, state } of found) if (state === 'open') await person.post(`/deviations/${id}/answer`, answer)
}
