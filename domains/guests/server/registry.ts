import type { GuestSubject } from '../subject.ts'

const subjects = new Map<string, GuestSubject>()

/** What later domains let guests answer for. The application hands it in once, at its start. */
export function registerGuestSubjects(all: readonly GuestSubject[]): void {
  subjects.clear()
  for (const subject of all) subjects.set(subject.entity.prefix, subject)
}

/** The kind of subject that an id is of. */
export function subjectOf(id: string): GuestSubject | undefined {
  return subjects.get(id.slice(0, 3))
}
