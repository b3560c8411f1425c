/** A matrix as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** What a page draws, as pdf.js lists it: the operator numbers, and the arguments of each. */
export type DrawnList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** The numbers that pdf.js gives to its operators. */
export type OperatorCodes = Readonly<Record<string, number>>

/** Changes nothing. */
export const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** A point moved by a matrix. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D] = outer
  const [x, y] = apply(outer, e, f)
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y]
}

/** A matrix out of what the library hands over; anything else changes nothing. */
export function asMatrix(value: unknown): Matrix {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return SAME
  const [a, b, c, d, e, f] = Array.from(value, Number)
  if (a === undefined || b === undefined || c === undefined) return SAME
  return d === undefined || e === undefined || f === undefined ? SAME : [a, b, c, d, e, f]
}

/** Follows how a page moves and turns what it draws. */
export type Placement = {
  current(): Matrix
  /** Takes in an operator; tells whether the state is kept for later (`saved`) or one is taken up again (`restored`). */
  follow(operator: number, args: unknown): 'saved' | 'restored' | undefined
}

/** A page keeps its state some times before it takes it up again; damage would keep it for ever. */
const MOST_SAVED = 1_000

/** A placement that begins with `toPage`. */
export function startPlacement(codes: OperatorCodes, toPage: Matrix): Placement {
  const saved: Matrix[] = []
  let current = toPage
  const save = (): void => {
    if (saved.length < MOST_SAVED) saved.push(current)
  }
  return {
    current: () => current,
    follow(operator, args) {
      if (operator === codes.transform) current = multiply(current, asMatrix(args))
      else if (operator === codes.save || operator === codes.paintFormXObjectBegin) {
        save()
        if (operator !== codes.save && Array.isArray(args)) current = multiply(current, asMatrix(args[0]))
        return 'saved'
      } else if (operator === codes.restore || operator === codes.paintFormXObjectEnd) {
        current = saved.pop() ?? toPage
        return 'restored'
      }
      return undefined
    },
  }
}
