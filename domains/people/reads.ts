export { nameOfPerson } from './server/name-of-person.ts'
