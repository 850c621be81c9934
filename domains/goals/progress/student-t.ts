const STEPS = 80

/**
 * The t value that a Student-distributed variable stays within, on both sides of zero, with the given probability.
 * The distribution function is the finite series for whole degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and
 * 26.7.4); it is inverted by halving. `freedom` is a whole number >= 1, `probability` lies strictly between 0 and 1.
 */
export function studentT(freedom: number, probability: number): number {
  let high = 1
  while (withinT(high, freedom) < probability) high *= 2
  let low = 0
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (withinT(middle, freedom) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The probability that the variable lies between -t and t. */
export function withinT(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  if (freedom % 2 === 0) return sine * series(1, 2, freedom - 2, cosine)
  const further = freedom === 1 ? 0 : sine * cosine * series(2, 3, freedom - 3, cosine)
  return (2 / Math.PI) * (angle + further)
}

/** 1 + a/b cos² + a(a+2)/b(b+2) cos⁴ + ... up to the power `degree`. */
function series(a: number, b: number, degree: number, cosine: number): number {
  let [term, total] = [1, 1]
  for (let power = 2; power <= degree; power += 2) {
    term *= ((a + power - 2) / (b + power - 2)) * cosine * cosine
    total += term
  }
  return total
}
