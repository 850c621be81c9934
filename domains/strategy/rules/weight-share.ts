/** A weight as its share of the total, in whole percent, rounded half up. */
export function shareOf(weight: number, total: number): number {
  return total === 0 ? 0 : Math.floor((200 * weight + total) / (2 * total))
}
