export { registerGuestSubjects } from './server/registry.ts'
export type { Cell, Paper } from './shapes.ts'
export { defineGuestSubject, type GuestAnswer, type GuestSubject } from './subject.ts'
