import { snake } from '../db/snake.ts'

/** A name in the database that PostgreSQL does not cut. */
export function shortName(name: string): string {
  return snake(name).slice(0, 60)
}
